using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a mapping or a sequence whose items are being read.</summary>
/// <param name="node">The node.</param>
/// <param name="outer">The container that contains it.</param>
/// <param name="branch">The innermost branch of templates that contains it.</param>
/// <param name="isFlow">Whether it has brackets.</param>
internal sealed class YamlContainer(SettingsNode node, YamlContainer? outer, TemplateBranch? branch, bool isFlow)
{
    public SettingsNode Node => node;

    public YamlContainer? Outer => outer;

    public TemplateBranch? Branch => branch;

    public bool IsFlow => isFlow;

    /// <summary>Gets a value indicating whether the next node is a key.</summary>
    public bool IsKeyNext { get; private set; } = node.Kind == SettingsKind.Object;

    /// <summary>Gets the key of the next node; null if there is none, or it is not a scalar.</summary>
    public YamlName? Name { get; private set; }

    /// <summary>
    /// Gets the mapping that the next node is merged into (<c>&lt;&lt;: *base</c>, <c>&lt;&lt;: [*a, *b]</c>); null if it is not.
    /// </summary>
    public SettingsNode? MergesInto => Name is { IsMerge: true } ? node
        : node.Kind == SettingsKind.Array && outer?.Name is { IsMerge: true } ? outer.Node
        : null;

    public void SetName(YamlName name) => (Name, IsKeyNext) = (name, false);

    public void EndItem() => (Name, IsKeyNext) = (null, node.Kind == SettingsKind.Object && !IsKeyNext);
}
