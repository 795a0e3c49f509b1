namespace InnovationDashboard.Data.Model;

/// <summary>What the file was built from and by; one row, written last. Table <c>stamp</c>.</summary>
internal sealed class StampRow
{
    public required string Hash { get; init; }
    public required string Label { get; init; }
    public required string Created { get; init; }
    public required string Code { get; init; }
}
