using InnovationDashboard.Web.Charts.Geometry;
using InnovationDashboard.Web.Charts.Marks;

namespace InnovationDashboard.Web.Maps.Labels;

/// <summary>A label that wants a place beside its dot or circle.</summary>
/// <param name="Key">Stable identity, unique among the labels of a picture.</param>
/// <param name="Mark">The dot or circle it names.</param>
/// <param name="Width">Room its lines need.</param>
/// <param name="Height">Room its lines need.</param>
/// <param name="Always">True when it must be placed: it then may cover other dots or outlines before it goes unplaced. It still never covers another label.</param>
/// <param name="Within">True when it may stand inside its own circle where it fits there.</param>
/// <param name="MayLead">True when it may stand apart, joined to its mark by a leader line.</param>
/// <param name="Worth">Most its place may cost (0 is ideal; a leader costs 5 and more, a crossed outline 7); beyond it, or when others would lose more by making room, the label is better left out.</param>
public sealed record PointLabel(
    string Key, PixelDisc Mark, double Width, double Height, bool Always = false, bool Within = false, bool MayLead = true, double Worth = double.PositiveInfinity);

/// <summary>What labels must keep clear of.</summary>
/// <param name="Frame">Labels stay inside.</param>
/// <param name="Dots">Dots no label covers and no leader runs over.</param>
/// <param name="Outlines">Circles whose outline no label should cross.</param>
/// <param name="Blocked">Rectangles already taken.</param>
public sealed record LabelField(PixelRect Frame, IReadOnlyList<PixelDisc> Dots, IReadOnlyList<PixelDisc> Outlines, IReadOnlyList<PixelRect> Blocked);

/// <summary>Distances of a picture.</summary>
/// <param name="Gap">Between a dot and its label.</param>
/// <param name="Clear">Between a label and everything else.</param>
/// <param name="Reach">Longest leader line.</param>
/// <param name="MostLabels">Most labels placed.</param>
public sealed record LabelRules(double Gap, double Clear, double Reach, int MostLabels = int.MaxValue);

/// <summary>A label that found a place.</summary>
/// <param name="Key">Whose.</param>
/// <param name="Rect">Where.</param>
/// <param name="Align">How its lines are set: towards its mark.</param>
/// <param name="Leader">Line from mark to label; null when it stands beside its mark.</param>
public sealed record PlacedLabel(string Key, PixelRect Rect, TextAnchor Align, PixelSegment? Leader);

/// <summary>All labels, placed or not.</summary>
/// <param name="Placed">By key.</param>
/// <param name="Unplaced">Keys of those that found no room, in their order.</param>
/// <param name="Cost">How far the placed ones are from ideal; lower is better, comparable between boxes of one picture only.</param>
public sealed record LabelPlacement(IReadOnlyDictionary<string, PlacedLabel> Placed, IReadOnlyList<string> Unplaced, double Cost);
