using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace InnovationDashboard.Data.Store;

/// <summary>The statements that make the tables and indexes of the model. Separate, because indexes are far faster made after the rows than kept up with them.</summary>
/// <param name="CreateTables">Statements before the rows.</param>
/// <param name="CreateIndexes">Statements after the rows.</param>
/// <param name="Entities">The tables of the model.</param>
internal sealed record StoreTables(IReadOnlyList<string> CreateTables, IReadOnlyList<string> CreateIndexes, IReadOnlyList<IEntityType> Entities)
{
    private static readonly Lazy<StoreTables> Model = new(Read);

    /// <summary>Those of <see cref="DashboardDbContext"/>.</summary>
    public static StoreTables OfModel => Model.Value;

    private static StoreTables Read()
    {
        using var context = new DashboardDbContext(new DbContextOptionsBuilder<DashboardDbContext>().UseSqlite("Data Source=:memory:").Options);
        var model = context.GetService<IDesignTimeModel>().Model;
        var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, model.GetRelationalModel());
        var generator = context.GetService<IMigrationsSqlGenerator>();
        IReadOnlyList<string> Statements(Func<MigrationOperation, bool> wanted) =>
            [.. generator.Generate([.. operations.Where(wanted)], model).Select(command => command.CommandText)];
        return new StoreTables(Statements(operation => operation is not CreateIndexOperation), Statements(operation => operation is CreateIndexOperation), [.. model.GetEntityTypes()]);
    }
}
