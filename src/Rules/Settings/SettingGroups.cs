using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds StarRocks keys in a settings file: <c>"aws.s3.region"</c>, <c>"aws.s3": { "region" }</c>, <c>"aws": { "s3": { "region" } }</c>
/// and <c>"aws:s3:region"</c>, each with or without a section in front: <c>"Lake:aws.s3.region"</c>.
/// </summary>
internal sealed class SettingGroups
{
    // More colons in one name would take quadratic time.
    private const int MaxLevels = 16;

    private readonly Func<SettingsNode, bool> _isTaken;
    private readonly List<SettingGroup> _groups = [];

    // The containers around a node, the innermost last, with their objects of the configuration.
    private readonly List<(SettingsNode Node, Frame? Frame)> _around = [];

    private SettingGroups(Func<SettingsNode, bool> isTaken) => _isTaken = isTaken;

    /// <param name="tree">The settings of the file.</param>
    /// <param name="isTaken">Whether a setting belongs to a section that a type is bound to.</param>
    internal static IReadOnlyList<SettingGroup> Read(SettingsTree tree, Func<SettingsNode, bool> isTaken)
    {
        var groups = new SettingGroups(isTaken);
        foreach (var node in tree.Nodes)
            groups.Read(node);
        return groups._groups;
    }

    private void Read(SettingsNode node)
    {
        Frame? inner = null;
        if (node.Parent is { Kind: SettingsKind.Object } parent && FrameOf(parent) is { } frame && node.Name is { } name)
            inner = Read(node, name, frame);
        else if (node.Kind == SettingsKind.Object)
            inner = new Frame(node, "");
        if (node.IsContainer)
            _around.Add((node, inner));
    }

    /// <summary>Returns the object of a container, and leaves those in it.</summary>
    private Frame? FrameOf(SettingsNode container)
    {
        var last = _around.Count - 1;
        while (last >= 0 && _around[last].Node != container)
            last--;
        if (last < 0)
            return null;
        _around.RemoveRange(last + 1, _around.Count - last - 1);
        return _around[last].Frame;
    }

    /// <summary>Reads a node with a name. Returns the object of the configuration that it is; null if it is none.</summary>
    private Frame? Read(SettingsNode node, string name, Frame frame)
    {
        List<UnfinishedKey>? continuing = null;
        Read(node, SettingKeys.NormalizePrefix(name), frame, isInSection: false, ref continuing);
        var current = frame;
        var levels = 0;
        var start = 0;
        for (var colon = name.IndexOf(':'); colon >= 0 && levels++ < MaxLevels; colon = name.IndexOf(':', start))
        {
            // An auth block contains no sections.
            if (frame.IsWithinBlock(name.Substring(0, colon)))
                break;
            current = current.Inner(name.Substring(start, colon - start), node.Parent!, name.Substring(0, colon + 1));
            start = colon + 1;
            Read(node, SettingKeys.NormalizePrefix(name.Substring(start)), current, isInSection: true, ref continuing);
        }

        return node.Kind == SettingsKind.Object ? current.Inner(name.Substring(start), node, "").Continue(continuing) : null;
    }

    /// <summary>Reads a name as a key, or as the beginning of keys, and adds the keys that the names in an object continue.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">Its name without the section in front.</param>
    /// <param name="frame">The object that contains the name.</param>
    /// <param name="isInSection">Whether a section is in front of the name, so that it continues no key of an outer object.</param>
    /// <param name="continuing">The keys that the names in an object continue; null if there are none.</param>
    private void Read(SettingsNode node, string name, Frame frame, bool isInSection, ref List<UnfinishedKey>? continuing)
    {
        var dotted = name.Replace(':', '.');
        var isKnown = (isInSection || frame.MayStartKey) && TryRead(node, name, dotted, frame.NewKey, ref continuing);
        if (!isInSection)
        {
            foreach (var key in frame.ContinuedKeys)
                isKnown |= TryRead(node, name, dotted, key, ref continuing) && key.Frame == frame;
        }

        if (!isKnown && frame.MayStartKey)
            frame.AddOther();
    }

    /// <summary>Reads a name as the end of a key; false if it is not in one.</summary>
    private bool TryRead(SettingsNode node, string name, string dotted, UnfinishedKey key, ref List<UnfinishedKey>? continuing)
    {
        if (key.Prefix.Length + dotted.Length > SettingKeys.MaxLength)
            return false;
        var fullKey = key.With(dotted);
        var isObject = node.Kind == SettingsKind.Object;
        if (!(isObject ? SettingKeys.MayBegin(fullKey) : SettingKeys.IsKey(fullKey) && !Template.IsIn(fullKey)))
            return false;
        var isFlat = key.IsFlat || BeginsBlock(key.Prefix, fullKey, name);
        if (isObject)
            (continuing ??= []).Add(new UnfinishedKey(key.Frame, fullKey, isFlat));
        else if (!_isTaken(node))
            GroupOf(key.Frame).Settings.Add(ToSetting(node, name, key.Prefix, fullKey, isFlat));
        return true;
    }

    private static bool BeginsBlock(string prefix, string fullKey, string name) =>
        SettingKeys.IsInBlock(fullKey) && !SettingKeys.IsInBlock(prefix) && name.StartsWith("aws.", StringComparison.Ordinal);

    private static Setting ToSetting(SettingsNode node, string name, string prefix, string fullKey, bool isFlat) =>
        new(SettingKeys.Normalize(fullKey), Setting.ValueOf(fullKey, node), node, prefix, isFlat)
        {
            Section = node.Name!.Substring(0, node.Name.Length - name.Length),
        };

    private SettingGroup GroupOf(Frame frame)
    {
        if (frame.Group is null)
            _groups.Add(frame.CreateGroup());
        return frame.Group!;
    }

    /// <summary>Represents the beginning of a key in an outer object, which the names in an inner object continue.</summary>
    private readonly record struct UnfinishedKey(Frame Frame, string Prefix, bool IsFlat)
    {
        public string With(string dotted) => Prefix.Length == 0 ? dotted : Prefix + "." + dotted;
    }

    /// <summary>Represents an object of the configuration, to which several names in the text can lead.</summary>
    private sealed class Frame
    {
        private static readonly List<UnfinishedKey> _none = [];

        private readonly SettingsNode _node;
        private readonly string _section;
        private List<UnfinishedKey>? _continued;
        private Dictionary<string, Frame>? _inner;
        private bool _hasOthers;

        public Frame(SettingsNode node, string section) => (_node, _section) = (node, section);

        public UnfinishedKey NewKey => new(this, "", false);

        /// <summary>Gets a value indicating whether a key starts with a name in this object, and not in an outer one.</summary>
        public bool MayStartKey { get; private set; } = true;

        /// <summary>Gets the keys of outer objects that the names in this one continue.</summary>
        public List<UnfinishedKey> ContinuedKeys => _continued ?? _none;

        public SettingGroup? Group { get; private set; }

        public SettingGroup CreateGroup() => Group = new SettingGroup(_node, _section) { HasOthers = _hasOthers };

        /// <summary>Returns the object with a name in this one.</summary>
        public Frame Inner(string name, SettingsNode node, string section)
        {
            _inner ??= new Dictionary<string, Frame>(StringComparer.OrdinalIgnoreCase);
            if (!_inner.TryGetValue(name, out var inner))
                _inner.Add(name, inner = new Frame(node, section));
            return inner;
        }

        /// <summary>Adds keys of outer objects that the names in this one continue.</summary>
        public Frame Continue(List<UnfinishedKey>? keys)
        {
            if (keys is null)
                return this;
            _continued ??= [];
            foreach (var key in keys)
            {
                if (!_continued.Contains(key))
                    _continued.Add(key);
            }

            // No key starts within an auth block.
            if (keys.Exists(static key => SettingKeys.IsInBlock(key.Prefix)))
                MayStartKey = false;
            return this;
        }

        public bool IsWithinBlock(string name)
        {
            var dotted = name.Replace(':', '.');
            return (MayStartKey && SettingKeys.IsInBlock(dotted)) || ContinuedKeys.Exists(key => SettingKeys.IsInBlock(key.With(dotted)));
        }

        public void AddOther()
        {
            _hasOthers = true;
            if (Group is { } group)
                group.HasOthers = true;
        }
    }
}
