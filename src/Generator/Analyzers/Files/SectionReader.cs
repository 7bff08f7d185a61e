using System.Collections.Generic;
using System.Globalization;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds what a settings file has in the sections that types are bound to, wherever in it that stands.</summary>
internal sealed class SectionReader
{
    private readonly Dictionary<BoundSection, List<SectionSetting>> _settings = [];
    private readonly HashSet<SettingsNode> _taken = [];
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

    /// <summary>By section, in the order of the text.</summary>
    public IReadOnlyDictionary<BoundSection, List<SectionSetting>> Settings => _settings;

    internal static SectionReader Read(SettingsTree settings, SectionTree tree) => new(tree.IsEmpty ? SettingsTree.Empty : settings, tree);

    public bool IsTaken(SettingsNode node) => _taken.Contains(node);

    private void Read(SettingsNode node, Frame frame)
    {
        var (tree, ways) = (frame.Tree, new List<Way>(frame.Ways));
        foreach (var name in (node.Name ?? node.Ordinal.ToString(CultureInfo.InvariantCulture)).Split(':'))
        {
            for (var i = ways.Count - 1; i >= 0; i--)
            {
                var way = ways[i].Name.Length == 0 ? name : ways[i].Name + ":" + name;
                if (way.Length > SettingKeys.MaxLength)
                    ways.RemoveAt(i);
                else
                    ways[i] = ways[i] with { Name = way };
            }

            tree = tree?.Inner(name);
            if (tree?.Section is { } section)
                ways.Add(new Way(section, ""));
        }

        if (node.Kind == SettingsKind.Object && (ways.Count > 0 || tree is { IsEmpty: false }))
            _frames[node.Index] = new Frame(tree, ways);
        else if (node.Kind == SettingsKind.Array && tree is { IsEmpty: false })
            _frames[node.Index] = new Frame(tree, []);
        if (node.Kind != SettingsKind.Object && !(node.Kind == SettingsKind.Array && node.Items.Count == 0))
            Take(node, ways);
    }

    private void Take(SettingsNode node, List<Way> ways)
    {
        foreach (var (section, name) in Owners(ways))
        {
            if (!_settings.TryGetValue(section, out var settings))
                _settings.Add(section, settings = []);
            settings.Add(new SectionSetting(name, node));
            _taken.Add(node);
        }
    }

    /// <summary>
    /// A setting of a block within a statement's section is the statement's, where that has a member for it, and else that of the block's
    /// own section.
    /// </summary>
    private static List<Way> Owners(List<Way> ways)
    {
        // An empty name is the section itself, which is no object here.
        var within = ways.FindAll(static way => way.Name.Length > 0);
        if (within.Count < 2)
            return within;
        var statement = within.FindIndex(static way => way.Section.IsStatement && way.Section.Find(way.Name) is not null);
        if (statement >= 0)
            return [within[statement]];
        return within.FindAll(static way => !way.Section.IsStatement) is { Count: > 0 } blocks ? blocks : within;
    }

    /// <summary>A section that a name is within, and the way from there.</summary>
    private readonly record struct Way(BoundSection Section, string Name);

    private sealed record Frame(SectionTree? Tree, List<Way> Ways);
}
