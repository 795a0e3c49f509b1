using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>sections</c>: key, references, indexes.</summary>
internal sealed class SectionConfiguration : IEntityTypeConfiguration<SectionRow>
{
    public void Configure(EntityTypeBuilder<SectionRow> builder)
    {
        builder.ToTable("sections");
        builder.HasKey(row => row.Code);
        builder.HasOne<PageRow>().WithMany().HasForeignKey(row => row.Page);
        builder.HasOne<PageRow>().WithMany().HasForeignKey(row => row.Link);

        // PageQueries: sections of a page.
        builder.HasIndex(row => row.Page).HasDatabaseName("ix_sections_page");
    }
}
