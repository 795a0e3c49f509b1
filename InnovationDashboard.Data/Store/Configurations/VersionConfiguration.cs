using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>versions</c>: key, references, indexes.</summary>
internal sealed class VersionConfiguration : IEntityTypeConfiguration<VersionRow>
{
    public void Configure(EntityTypeBuilder<VersionRow> builder)
    {
        builder.ToTable("versions");
        builder.HasKey(row => row.Version);
    }
}
