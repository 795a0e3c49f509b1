using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>place_links</c>: key, references, indexes.</summary>
internal sealed class PlaceLinkConfiguration : IEntityTypeConfiguration<PlaceLinkRow>
{
    public void Configure(EntityTypeBuilder<PlaceLinkRow> builder)
    {
        builder.ToTable("place_links");
        builder.HasKey(row => new { row.Area, row.District });
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Area);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.District);
        builder.HasOne<SourceRow>().WithMany().HasForeignKey(row => row.Source);
    }
}
