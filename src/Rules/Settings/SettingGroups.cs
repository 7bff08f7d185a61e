using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds StarRocks' keys in a settings file: <c>"aws.s3.region"</c>, <c>"aws.s3": { "region" }</c>, <c>"aws": { "s3": { "region" } }</c>
/// and <c>"aws:s3:region"</c>, each with the way to it in front or not: <c>"Lake:aws.s3.region"</c>.
/// </summary>
internal sealed class SettingGroups
{
    // Nobody writes more in one name.
    private const int MaxLevels = 16;

    private readonly Func<SettingsNode, bool> _isTaken;
    private readonly Frame?[] _frames;
    private readonly List<SettingGroup> _groups = [];

    private SettingGroups(SettingsTree tree, Func<SettingsNode, bool> isTaken)
    {
        _isTaken = isTaken;
        _frames = new Frame?[tree.Nodes.Count];
    }

    /// <param name="tree">The file.</param>
    /// <param name="isTaken">Whether a setting belongs to something else.</param>
    internal static IReadOnlyList<SettingGroup> Read(SettingsTree tree, Func<SettingsNode, bool> isTaken)
    {
        var groups = new SettingGroups(tree, isTaken);
        foreach (var node in tree.Nodes)
            groups.Read(node);
        return groups._groups;
    }

    private void Read(SettingsNode node)
    {
        if (node.Parent is { Kind: SettingsKind.Object } parent && _frames[parent.Index] is { } frame && node.Name is { } name)
            Read(node, name, frame);
        else if (node.Kind == SettingsKind.Object)
            _frames[node.Index] = new Frame(node, "");
    }

    private void Read(SettingsNode node, string name, Frame frame)
    {
        var within = Read(node, SettingKeys.Folded(name), frame, frame.Ways);
        var at = frame;
        var levels = 0;
        var start = 0;
        for (var colon = name.IndexOf(':'); colon >= 0 && levels++ < MaxLevels; colon = name.IndexOf(':', start))
        {
            // What stands within an auth block is nothing else.
            if (frame.IsWithinBlock(name.Substring(0, colon)))
                break;
            at = at.Inner(name.Substring(start, colon - start), node.Parent!, name.Substring(0, colon + 1));
            start = colon + 1;
            within.AddRange(Read(node, SettingKeys.Folded(name.Substring(start)), at, [at.Own]));
        }

        if (node.Kind == SettingsKind.Object)
            _frames[node.Index] = at.Inner(name.Substring(start), node, "").Within(within);
    }

    /// <summary>Takes a name for a key of an object, or for the beginning of one: then these are the ways that go on within it.</summary>
    private List<Way> Read(SettingsNode node, string name, Frame frame, IReadOnlyList<Way> ways)
    {
        var dotted = name.Replace(':', '.');
        var within = new List<Way>();
        var isKnown = false;
        foreach (var way in ways)
        {
            if (way.Prefix.Length + dotted.Length > SettingKeys.MaxLength)
                continue;
            var full = way.Full(dotted);
            if (node.Kind == SettingsKind.Object ? SettingKeys.MayBegin(full) : SettingKeys.IsKey(full) && !Template.IsIn(full))
            {
                isKnown |= way.Frame == frame;
                var isFlat = way.IsFlat || BeginsBlock(way.Prefix, full, name);
                if (node.Kind == SettingsKind.Object)
                    within.Add(new Way(way.Frame, full, isFlat));
                else if (!_isTaken(node))
                    Add(way.Frame).Settings.Add(ToSetting(node, name, way.Prefix, full, isFlat));
            }
        }

        if (!isKnown && frame.HasOwn)
            frame.NoteOther();
        return within;
    }

    private static bool BeginsBlock(string prefix, string full, string name) =>
        SettingKeys.IsInBlock(full) && !SettingKeys.IsInBlock(prefix) && name.StartsWith("aws.", StringComparison.Ordinal);

    private static Setting ToSetting(SettingsNode node, string name, string prefix, string full, bool isFlat) =>
        new(SettingKeys.Normal(full), Setting.ValueOf(full, node), node, prefix, isFlat)
        {
            Section = node.Name!.Substring(0, node.Name.Length - name.Length),
        };

    private SettingGroup Add(Frame frame)
    {
        if (frame.Group is null)
            _groups.Add(frame.Begin());
        return frame.Group!;
    }

    /// <summary>A way by which names in an object continue a key that began further out.</summary>
    private readonly record struct Way(Frame Frame, string Prefix, bool IsFlat)
    {
        public string Full(string dotted) => Prefix.Length == 0 ? dotted : Prefix + "." + dotted;
    }

    /// <summary>An object as .NET has it, however many names in the text lead to it.</summary>
    private sealed class Frame
    {
        private readonly SettingsNode _node;
        private readonly string _section;
        private readonly List<Way> _ways;
        private Dictionary<string, Frame>? _inner;
        private bool _hasOthers;

        public Frame(SettingsNode node, string section)
        {
            (_node, _section) = (node, section);
            _ways = [Own];
        }

        public Way Own => new(this, "", false);

        public bool HasOwn => _ways.Contains(Own);

        public IReadOnlyList<Way> Ways => _ways;

        public SettingGroup? Group { get; private set; }

        public SettingGroup Begin() => Group = new SettingGroup(_node, _section) { HasOthers = _hasOthers };

        /// <summary>The object of a name in this one.</summary>
        public Frame Inner(string name, SettingsNode node, string section)
        {
            _inner ??= new Dictionary<string, Frame>(StringComparer.OrdinalIgnoreCase);
            if (!_inner.TryGetValue(name, out var inner))
                _inner.Add(name, inner = new Frame(node, section));
            return inner;
        }

        /// <summary>Goes on with the keys that began further out.</summary>
        public Frame Within(List<Way> ways)
        {
            foreach (var way in ways)
            {
                if (!_ways.Contains(way))
                    _ways.Add(way);
            }

            // What stands within an auth block is nothing else.
            if (ways.Exists(static way => SettingKeys.IsInBlock(way.Prefix)))
                _ways.Remove(Own);
            return this;
        }

        public bool IsWithinBlock(string name) => _ways.Exists(way => SettingKeys.IsInBlock(way.Full(name.Replace(':', '.'))));

        public void NoteOther()
        {
            _hasOthers = true;
            if (Group is { } group)
                group.HasOthers = true;
        }
    }
}
