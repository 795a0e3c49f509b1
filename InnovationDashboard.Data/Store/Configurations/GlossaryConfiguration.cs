using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>glossary</c>: key, references, indexes.</summary>
internal sealed class GlossaryConfiguration : IEntityTypeConfiguration<GlossaryRow>
{
    public void Configure(EntityTypeBuilder<GlossaryRow> builder)
    {
        builder.ToTable("glossary");
        builder.HasKey(row => row.Code);
    }
}
