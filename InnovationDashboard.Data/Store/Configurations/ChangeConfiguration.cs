using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>changes</c>: key, references, indexes.</summary>
internal sealed class ChangeConfiguration : IEntityTypeConfiguration<ChangeRow>
{
    public void Configure(EntityTypeBuilder<ChangeRow> builder)
    {
        builder.ToTable("changes");
        builder.HasKey(row => new { row.Version, row.Sort });
        builder.HasOne<VersionRow>().WithMany().HasForeignKey(row => row.Version);
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(row => row.Indicator);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Place);
        builder.HasOne<SectorRow>().WithMany().HasForeignKey(row => row.Sector);
        builder.HasOne<ObservationRow>().WithMany().HasForeignKey(row => row.ReplacedBy);
    }
}
