using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>plans</c>: key, references, indexes.</summary>
internal sealed class PlanConfiguration : IEntityTypeConfiguration<PlanRow>
{
    public void Configure(EntityTypeBuilder<PlanRow> builder)
    {
        builder.ToTable("plans");
        builder.HasKey(row => row.Code);
        builder.HasOne<ObservationRow>().WithMany().HasForeignKey(row => row.Observation);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.Source);
    }
}
