using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>sector_links</c>: key, references, indexes.</summary>
internal sealed class SectorLinkConfiguration : IEntityTypeConfiguration<SectorLinkRow>
{
    public void Configure(EntityTypeBuilder<SectorLinkRow> builder)
    {
        builder.ToTable("sector_links");
        builder.HasKey(row => new { row.Field, row.Sector });
        builder.HasOne<SectorRow>().WithMany().HasForeignKey(row => row.Field);
        builder.HasOne<SectorRow>().WithMany().HasForeignKey(row => row.Sector);
    }
}
