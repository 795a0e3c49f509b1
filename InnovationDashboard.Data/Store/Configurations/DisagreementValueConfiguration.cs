using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>disagreement_values</c>: key, references, indexes.</summary>
internal sealed class DisagreementValueConfiguration : IEntityTypeConfiguration<DisagreementValueRow>
{
    public void Configure(EntityTypeBuilder<DisagreementValueRow> builder)
    {
        builder.ToTable("disagreement_values");
        builder.HasKey(row => new { row.Disagreement, row.Sort });
        builder.HasOne<DisagreementRow>().WithMany().HasForeignKey(row => row.Disagreement);
        builder.HasOne<ObservationRow>().WithMany().HasForeignKey(row => row.Observation);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.Source);

        // DisagreementQueries: the disagreements that one figure is part of.
        builder.HasIndex(row => row.Observation).HasDatabaseName("ix_disagreement_values_observation");
    }
}
