using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>boundaries</c>: key, references, indexes.</summary>
internal sealed class BoundaryConfiguration : IEntityTypeConfiguration<BoundaryRow>
{
    public void Configure(EntityTypeBuilder<BoundaryRow> builder)
    {
        builder.ToTable("boundaries");
        builder.HasKey(row => row.Code);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Place);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.Source);
    }
}
