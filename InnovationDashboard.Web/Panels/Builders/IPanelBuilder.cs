namespace InnovationDashboard.Web.Panels.Builders;

/// <summary>Makes what one chart form shows from a declared panel. Knows no indicator, place or ranking by name.</summary>
public interface IPanelBuilder
{
    /// <summary>The forms it builds, as in the package.</summary>
    IReadOnlyList<string> Forms { get; }

    /// <summary>Builds the body. Called only when the panel has something to show.</summary>
    PanelBody Build(PanelInput input);
}
