using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>panel_series</c>: key, references, indexes.</summary>
internal sealed class PanelSeriesConfiguration : IEntityTypeConfiguration<PanelSeriesRow>
{
    public void Configure(EntityTypeBuilder<PanelSeriesRow> builder)
    {
        builder.ToTable("panel_series");
        builder.HasKey(row => new { row.Panel, row.Sort });
        builder.HasOne<PanelRow>().WithMany().HasForeignKey(row => row.Panel);
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(row => row.Indicator);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Place);
        builder.HasOne<SchemeRow>().WithMany().HasForeignKey(row => row.PlaceScheme);
        builder.HasOne<SectorRow>().WithMany().HasForeignKey(row => row.Sector);
        builder.HasOne<FamilyRow>().WithMany().HasForeignKey(row => row.Family);
        builder.HasOne<PeriodRow>().WithMany().HasForeignKey(row => row.Period);
    }
}
