using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>briefings</c>: key, references, indexes.</summary>
internal sealed class BriefingConfiguration : IEntityTypeConfiguration<BriefingRow>
{
    public void Configure(EntityTypeBuilder<BriefingRow> builder)
    {
        builder.ToTable("briefings");
        builder.HasKey(row => row.Code);
    }
}
