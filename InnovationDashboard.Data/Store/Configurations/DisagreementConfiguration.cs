using InnovationDashboard.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace InnovationDashboard.Data.Store.Configurations;

/// <summary>Table <c>disagreements</c>: key, references, indexes.</summary>
internal sealed class DisagreementConfiguration : IEntityTypeConfiguration<DisagreementRow>
{
    public void Configure(EntityTypeBuilder<DisagreementRow> builder)
    {
        builder.ToTable("disagreements");
        builder.HasKey(row => row.Code);
    }
}
