using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>ranking_editions</c>: key, references, indexes.</summary>
internal sealed class RankingEditionConfiguration : IEntityTypeConfiguration<RankingEditionRow>
{
    public void Configure(EntityTypeBuilder<RankingEditionRow> builder)
    {
        builder.ToTable("ranking_editions");
        builder.HasKey(row => row.Code);
        builder.HasOne<RankingRow>().WithMany().HasForeignKey(row => row.Ranking);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.Source);
    }
}
