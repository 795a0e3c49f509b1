using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>observations</c>: key, references, indexes.</summary>
internal sealed class ObservationConfiguration : IEntityTypeConfiguration<ObservationRow>
{
    public void Configure(EntityTypeBuilder<ObservationRow> builder)
    {
        builder.ToTable("observations");
        builder.HasKey(row => row.Id);
        builder.HasOne<IndicatorRow>().WithMany().HasForeignKey(row => row.Indicator);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Place);
        builder.HasOne<SectorRow>().WithMany().HasForeignKey(row => row.Sector);
        builder.HasOne<PeriodRow>().WithMany().HasForeignKey(row => row.Period);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.Source);
        builder.HasOne<SpeakerRow>().WithMany().HasForeignKey(row => row.Speaker);
        builder.HasOne<BoundaryRow>().WithMany().HasForeignKey(row => row.Boundary);
        builder.HasOne<RankingEditionRow>().WithMany().HasForeignKey(row => row.Edition);

        // PageQueries: all figures of the indicators that a page declares.
        builder.HasIndex(row => row.Indicator).HasDatabaseName("ix_observations_indicator");

        // SourceQueries: all figures of a source.
        builder.HasIndex(row => row.Source).HasDatabaseName("ix_observations_source");
    }
}
