using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>breaks</c>: key, references, indexes.</summary>
internal sealed class BreakConfiguration : IEntityTypeConfiguration<BreakRow>
{
    public void Configure(EntityTypeBuilder<BreakRow> builder)
    {
        builder.ToTable("breaks");
        builder.HasKey(row => row.Code);
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(row => row.Indicator);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Place);
        builder.HasOne<SectorRow>().WithMany().HasForeignKey(row => row.Sector);
    }
}
