using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the settings of bound sections at any position of a settings file. A section can be an array, of which each element is a
/// configuration of its own.
/// </summary>
internal sealed class SectionReader
{
    private readonly Dictionary<SectionElement, List<SectionSetting>> _settings = [];
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

    /// <summary>Gets the settings by element of a section, in the order of the text.</summary>
    public IReadOnlyDictionary<SectionElement, List<SectionSetting>> Settings => _settings;

    internal static SectionReader Read(SettingsTree settings, SectionTree tree) => new(tree.IsEmpty ? SettingsTree.Empty : settings, tree);

    public bool IsBound(SettingsNode node) => _boundNodes.Contains(node);

    private void Read(SettingsNode node, Frame frame)
    {
        var (tree, paths) = (frame.Tree, new List<BoundPath>(frame.Paths));
        foreach (var name in (node.Name ?? node.Ordinal.ToString(CultureInfo.InvariantCulture)).Split(':'))
        {
            for (var i = paths.Count - 1; i >= 0; i--)
            {
                if (paths[i].Followed(name) is { } path)
                    paths[i] = path;
                else
                    paths.RemoveAt(i);
            }

            tree = tree?.FindChild(name);
            if (tree?.Section is not { } section)
                continue;

            // The section of an element is more specific than that of the array.
            paths.RemoveAll(static path => path.IsElement);
            paths.Add(new BoundPath(new SectionElement(section, ""), ""));
        }

        var inner = node.Kind == SettingsKind.Array ? paths.FindAll(static path => path.IsSection) : paths;
        if (node.IsContainer && (inner.Count > 0 || tree is { IsEmpty: false }))
            _frames[node.Index] = new Frame(tree, inner);
        if (node.Kind != SettingsKind.Object && !(node.Kind == SettingsKind.Array && node.Items.Count == 0))
            AddSettings(node, paths);
    }

    private void AddSettings(SettingsNode node, List<BoundPath> paths)
    {
        foreach (var (element, name) in OwnersOf(paths))
        {
            if (!_settings.TryGetValue(element, out var settings))
                _settings.Add(element, settings = []);
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
        var statement = inner.FindIndex(
            static path => path.Element.Section.IsStatement && path.Element.Section.Find(path.Name) is not null);
        if (statement >= 0)
            return [inner[statement]];
        return inner.FindAll(static path => !path.Element.Section.IsStatement) is { Count: > 0 } blocks ? blocks : inner;
    }

    /// <summary>Represents a section that contains a setting, and the path from the section or its element to the setting.</summary>
    private readonly record struct BoundPath(SectionElement Element, string Name)
    {
        /// <summary>Gets a value indicating whether it ends at the section itself.</summary>
        public bool IsSection => Name.Length == 0 && Element.Index.Length == 0;

        /// <summary>Gets a value indicating whether it ends at an element of the section.</summary>
        public bool IsElement => Name.Length == 0 && Element.Index.Length > 0;

        /// <summary>Returns the path with another name; null if it is too long.</summary>
        public BoundPath? Followed(string name)
        {
            if (IsSection && IsIndex(name))
                return this with { Element = Element with { Index = name } };
            var path = Name.Length == 0 ? name : Name + ":" + name;
            return path.Length > SettingKeys.MaxLength ? null : this with { Name = path };
        }

        private static bool IsIndex(string name) =>
            name.Length is > 0 and < 10 && name.All(static c => c is >= '0' and <= '9') && (name[0] != '0' || name.Length == 1);
    }

    private sealed record Frame(SectionTree? Tree, List<BoundPath> Paths);
}
