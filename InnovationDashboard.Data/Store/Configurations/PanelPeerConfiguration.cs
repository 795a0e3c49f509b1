using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>panel_peers</c>: key, references, indexes.</summary>
internal sealed class PanelPeerConfiguration : IEntityTypeConfiguration<PanelPeerRow>
{
    public void Configure(EntityTypeBuilder<PanelPeerRow> builder)
    {
        builder.ToTable("panel_peers");
        builder.HasKey(row => new { row.Panel, row.Place });
        builder.HasOne<PanelRow>().WithMany().HasForeignKey(row => row.Panel);
        builder.HasOne<PlaceRow>().WithMany().HasForeignKey(row => row.Place);
    }
}
