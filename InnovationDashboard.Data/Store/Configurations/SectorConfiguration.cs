using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>sectors</c>: key, references, indexes.</summary>
internal sealed class SectorConfiguration : IEntityTypeConfiguration<SectorRow>
{
    public void Configure(EntityTypeBuilder<SectorRow> builder)
    {
        builder.ToTable("sectors");
        builder.HasKey(row => row.Code);
        builder.HasOne<FamilyRow>().WithMany().HasForeignKey(row => row.Family);
    }
}
