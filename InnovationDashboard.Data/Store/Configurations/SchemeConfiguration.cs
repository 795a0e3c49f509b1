using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>schemes</c>: key, references, indexes.</summary>
internal sealed class SchemeConfiguration : IEntityTypeConfiguration<SchemeRow>
{
    public void Configure(EntityTypeBuilder<SchemeRow> builder)
    {
        builder.ToTable("schemes");
        builder.HasKey(row => row.Code);
    }
}
