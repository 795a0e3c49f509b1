using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>indicators</c>: key, references, indexes.</summary>
internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<IndicatorRow>
{
    public void Configure(EntityTypeBuilder<IndicatorRow> builder)
    {
        builder.ToTable("indicators");
        builder.HasKey(row => row.Code);
        builder.HasOne<UnitRow>().WithMany().HasForeignKey(row => row.Unit);
        builder.HasOne<TopicRow>().WithMany().HasForeignKey(row => row.Topic);
    }
}
