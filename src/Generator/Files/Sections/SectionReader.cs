using System.Collections.Generic;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the settings of bound sections at any position of a settings file.</summary>
internal sealed class SectionReader
{
    private readonly Dictionary<BoundSection, List<SectionSetting>> _settings = [];
    private readonly HashSet<SettingsNode> _boundNodes = [];
    private readonly Frame?[] _frames;

    private SectionReader(SettingsTree settings, SectionTree tree)
    {
        _frames = new Frame?[settings.Nodes.Count];
        for (var i = 0; i < _frames.Length; i++)
        {
            var node = settings.Nodes[i];
            if (node.Parent is not { } parent)
                _frames[i] = new Frame(tree, []);
            else if (_frames[parent.Index] is { } frame)
                Read(node, frame);
        }
    }

    /// <summary>Gets the settings by section, in the order of the text.</summary>
    public IReadOnlyDictionary<BoundSection, List<SectionSetting>> Settings => _settings;

    internal static SectionReader Read(SettingsTree settings, SectionTree tree) => new(tree.IsEmpty ? SettingsTree.Empty : settings, tree);

    public bool IsBound(SettingsNode node) => _boundNodes.Contains(node);

    private void Read(SettingsNode node, Frame frame)
    {
        var (tree, paths) = (frame.Tree, new List<BoundPath>(frame.Paths));
        foreach (var name in (node.Name ?? node.Ordinal.ToString(CultureInfo.InvariantCulture)).Split(':'))
        {
            for (var i = paths.Count - 1; i >= 0; i--)
            {
                var path = paths[i].Name.Length == 0 ? name : paths[i].Name + ":" + name;
                if (path.Length > SettingKeys.MaxLength)
                    paths.RemoveAt(i);
                else
                    paths[i] = paths[i] with { Name = path };
            }

            tree = tree?.FindChild(name);
            if (tree?.Section is { } section)
                paths.Add(new BoundPath(section, ""));
        }

        if (node.Kind == SettingsKind.Object && (paths.Count > 0 || tree is { IsEmpty: false }))
            _frames[node.Index] = new Frame(tree, paths);
        else if (node.Kind == SettingsKind.Array && tree is { IsEmpty: false })
            _frames[node.Index] = new Frame(tree, []);
        if (node.Kind != SettingsKind.Object && !(node.Kind == SettingsKind.Array && node.Items.Count == 0))
            AddSettings(node, paths);
    }

    private void AddSettings(SettingsNode node, List<BoundPath> paths)
    {
        foreach (var (section, name) in OwnersOf(paths))
        {
            if (!_settings.TryGetValue(section, out var settings))
                _settings.Add(section, settings = []);
            settings.Add(new SectionSetting(name, node));
            _boundNodes.Add(node);
        }
    }

    /// <summary>
    /// Returns the paths whose sections a setting belongs to. In the section of a statement, a setting of a block belongs to the statement
    /// if the statement has a member for it; otherwise, to the section of the block.
    /// </summary>
    private static List<BoundPath> OwnersOf(List<BoundPath> paths)
    {
        // The name is empty if the section itself is not an object here.
        var inner = paths.FindAll(static path => path.Name.Length > 0);
        if (inner.Count < 2)
            return inner;
        var statement = inner.FindIndex(static path => path.Section.IsStatement && path.Section.Find(path.Name) is not null);
        if (statement >= 0)
            return [inner[statement]];
        return inner.FindAll(static path => !path.Section.IsStatement) is { Count: > 0 } blocks ? blocks : inner;
    }

    /// <summary>Represents a section that contains a setting, and the path from the section to the setting.</summary>
    private readonly record struct BoundPath(BoundSection Section, string Name);

    private sealed record Frame(SectionTree? Tree, List<BoundPath> Paths);
}
