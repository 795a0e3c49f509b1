using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>fact_places</c>: key, references, indexes.</summary>
internal sealed class FactPlaceConfiguration : IEntityTypeConfiguration<FactPlaceRow>
{
    public void Configure(EntityTypeBuilder<FactPlaceRow> builder)
    {
        builder.ToTable("fact_places");
        builder.HasKey(row => new { row.Fact, row.Place });
        builder.HasOne<FactRow>().WithMany().HasForeignKey(row => row.Fact);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Place);
    }
}
