namespace InnovationDashboard.Web.Exports.Styles;

/// <summary>An element as selectors see it: name, classes and attributes. The document's root is named <c>:root</c>.</summary>
/// <param name="Name">Element name.</param>
/// <param name="Classes">Class words.</param>
/// <param name="Attributes">Attributes that selectors may ask for.</param>
internal sealed record StyledElement(string Name, IReadOnlyList<string> Classes, params (string Name, string Value)[] Attributes)
{
    /// <summary>An element from its class attribute.</summary>
    public static StyledElement Of(string name, string classes, params (string Name, string Value)[] attributes) =>
        new(name, classes.Split(' ', StringSplitOptions.RemoveEmptyEntries), attributes);

    /// <summary>Name, classes and attributes in one text; equal texts look alike.</summary>
    public override string ToString() => $"{Name}.{string.Join('.', Classes)}[{string.Join(',', Attributes.Select(attribute => attribute.Name + "=" + attribute.Value))}]";
}
