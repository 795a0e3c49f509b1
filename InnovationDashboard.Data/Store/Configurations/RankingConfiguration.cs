using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>rankings</c>: key, references, indexes.</summary>
internal sealed class RankingConfiguration : IEntityTypeConfiguration<RankingRow>
{
    public void Configure(EntityTypeBuilder<RankingRow> builder)
    {
        builder.ToTable("rankings");
        builder.HasKey(row => row.Code);
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(row => row.Indicator);
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(row => row.ValueIndicator);
        builder.HasOne<SchemeRow>().WithMany().HasForeignKey(row => row.Scheme);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.Source);
        builder.HasOne<RankingRow>().WithMany().HasForeignKey(row => row.Parent);
    }
}
