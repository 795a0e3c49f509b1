using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>speakers</c>: key, references, indexes.</summary>
internal sealed class SpeakerConfiguration : IEntityTypeConfiguration<SpeakerRow>
{
    public void Configure(EntityTypeBuilder<SpeakerRow> builder)
    {
        builder.ToTable("speakers");
        builder.HasKey(row => row.Code);
    }
}
