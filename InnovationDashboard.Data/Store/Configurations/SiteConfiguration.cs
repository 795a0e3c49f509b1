using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>site</c>: key, references, indexes.</summary>
internal sealed class SiteConfiguration : IEntityTypeConfiguration<SiteRow>
{
    public void Configure(EntityTypeBuilder<SiteRow> builder)
    {
        builder.ToTable("site");
        builder.HasKey(row => row.Code);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Place);
    }
}
