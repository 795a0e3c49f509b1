using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>facts</c>: key, references, indexes.</summary>
internal sealed class FactConfiguration : IEntityTypeConfiguration<FactRow>
{
    public void Configure(EntityTypeBuilder<FactRow> builder)
    {
        builder.ToTable("facts");
        builder.HasKey(row => row.Code);
        builder.HasOne<TopicRow>().WithMany().HasForeignKey(row => row.Topic);
        builder.HasOne<SpeakerRow>().WithMany().HasForeignKey(row => row.Speaker);
        builder.HasOne<ObservationRow>().WithMany().HasForeignKey(row => row.Observation);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.Source);
    }
}
