using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>periods</c>: key, references, indexes.</summary>
internal sealed class PeriodConfiguration : IEntityTypeConfiguration<PeriodRow>
{
    public void Configure(EntityTypeBuilder<PeriodRow> builder)
    {
        builder.ToTable("periods");
        builder.HasKey(row => row.Code);
    }
}
