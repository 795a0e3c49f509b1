using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>fact_sectors</c>: key, references, indexes.</summary>
internal sealed class FactSectorConfiguration : IEntityTypeConfiguration<FactSectorRow>
{
    public void Configure(EntityTypeBuilder<FactSectorRow> builder)
    {
        builder.ToTable("fact_sectors");
        builder.HasKey(row => new { row.Fact, row.Sector });
        builder.HasOne<FactRow>().WithMany().HasForeignKey(row => row.Fact);
        builder.HasOne<SectorRow>().WithMany().HasForeignKey(row => row.Sector);
    }
}
