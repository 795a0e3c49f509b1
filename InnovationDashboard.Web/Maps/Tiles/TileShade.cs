namespace InnovationDashboard.Web.Maps.Tiles;

/// <summary>Five steps of one grey-safe shade: more cannot be told apart, and each tile prints its value anyway.</summary>
internal static class TileShade
{
    /// <summary>Number of steps.</summary>
    public const int Steps = 5;

    /// <summary>The step of a level from 0 to 1; null when there is none.</summary>
    public static int? Of(double? level) => level is { } value && double.IsFinite(value) ? Math.Clamp((int)(value * Steps), 0, Steps - 1) : null;

    /// <summary>True where text must be in the colour of the paper.</summary>
    public static bool IsDark(int? step) => step >= 3;
}
