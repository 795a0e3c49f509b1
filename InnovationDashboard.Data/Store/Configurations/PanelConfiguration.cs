using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>panels</c>: key, references, indexes.</summary>
internal sealed class PanelConfiguration : IEntityTypeConfiguration<PanelRow>
{
    public void Configure(EntityTypeBuilder<PanelRow> builder)
    {
        builder.ToTable("panels");
        builder.HasKey(row => row.Code);
        builder.HasOne<PageRow>().WithMany().HasForeignKey(row => row.Page);
        builder.HasOne<SectionRow>().WithMany().HasForeignKey(row => row.Section);
        builder.HasOne<TopicRow>().WithMany().HasForeignKey(row => row.Topic);

        // PageQueries: panels of a page.
        builder.HasIndex(row => row.Page).HasDatabaseName("ix_panels_page");
    }
}
