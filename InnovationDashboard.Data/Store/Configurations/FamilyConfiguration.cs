using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>families</c>: key, references, indexes.</summary>
internal sealed class FamilyConfiguration : IEntityTypeConfiguration<FamilyRow>
{
    public void Configure(EntityTypeBuilder<FamilyRow> builder)
    {
        builder.ToTable("families");
        builder.HasKey(row => row.Code);
    }
}
