namespace InnovationDashboard.Data.Model;

/// <summary>A place compared in a panel. Table <c>panel_peers</c>.</summary>
internal sealed class PanelPeerRow
{
    public required string Panel { get; init; }
    public required string Place { get; init; }
    public int Sort { get; init; }
}
