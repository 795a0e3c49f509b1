using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>panel_filters</c>: key, references, indexes.</summary>
internal sealed class PanelFilterConfiguration : IEntityTypeConfiguration<PanelFilterRow>
{
    public void Configure(EntityTypeBuilder<PanelFilterRow> builder)
    {
        builder.ToTable("panel_filters");
        builder.HasKey(row => new { row.Panel, row.Filter });
        builder.HasOne<PanelRow>().WithMany().HasForeignKey(row => row.Panel);
    }
}
