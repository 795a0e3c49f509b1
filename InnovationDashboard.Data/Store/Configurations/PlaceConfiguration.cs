using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>places</c>: key, references, indexes.</summary>
internal sealed class PlaceConfiguration : IEntityTypeConfiguration<PlaceRow>
{
    public void Configure(EntityTypeBuilder<PlaceRow> builder)
    {
        builder.ToTable("places");
        builder.HasKey(row => row.Code);
        builder.HasOne<SchemeRow>().WithMany().HasForeignKey(row => row.Scheme);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Parent);
    }
}
