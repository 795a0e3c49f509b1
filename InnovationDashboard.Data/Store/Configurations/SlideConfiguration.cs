using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>slides</c>: key, references, indexes.</summary>
internal sealed class SlideConfiguration : IEntityTypeConfiguration<SlideRow>
{
    public void Configure(EntityTypeBuilder<SlideRow> builder)
    {
        builder.ToTable("slides");
        builder.HasKey(row => new { row.Briefing, row.Number });
        builder.HasOne<BriefingRow>().WithMany().HasForeignKey(row => row.Briefing);
        builder.HasOne<PageRow>().WithMany().HasForeignKey(row => row.Page);
        builder.HasOne<PanelRow>().WithMany().HasForeignKey(row => row.Panel);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.District);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Area);
        builder.HasOne<SectorRow>().WithMany().HasForeignKey(row => row.Sector);
        builder.HasOne<ObservationRow>().WithMany().HasForeignKey(row => row.Emphasis);
    }
}
