using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds StarRocks keys in a settings file: <c>"aws.s3.region"</c>, <c>"aws.s3": { "region" }</c>, <c>"aws": { "s3": { "region" } }</c>
/// and <c>"aws:s3:region"</c>, each with or without a section in front: <c>"Lake:aws.s3.region"</c>; and lists of keys and values.
/// </summary>
internal sealed class SettingGroups
{
    // More colons in one name would take quadratic time.
    private const int MaxLevels = 16;

    private readonly Func<SettingsNode, bool> _isTaken;
    private readonly Frame?[] _frames;
    private readonly MergedItems _merged;
    private readonly Dictionary<SettingsNode, SettingGroup> _groupOfSetting = [];
    private readonly List<SettingGroup> _groups = [];

    private SettingGroups(SettingsTree tree, Func<SettingsNode, bool> isTaken)
    {
        _isTaken = isTaken;
        _frames = new Frame?[tree.Nodes.Count];
        _merged = new MergedItems(tree.Nodes.Count);
    }

    /// <param name="tree">The settings of the file.</param>
    /// <param name="isTaken">Whether a setting belongs to a section that a type is bound to.</param>
    internal static IReadOnlyList<SettingGroup> Read(SettingsTree tree, Func<SettingsNode, bool> isTaken)
    {
        var groups = new SettingGroups(tree, isTaken);
        foreach (var node in tree.Nodes)
            groups.Read(node);
        return [.. groups._groups, .. KeyValueLists.Read(tree)];
    }

    private void Read(SettingsNode node)
    {
        var parent = node.Parent ?? node.ConditionalParent;
        if (parent is { Kind: SettingsKind.Object } && _frames[parent.Index] is { } frame && node.Name is { } name
            && !(name == SettingsNode.MergeKey && Merges(parent)))
        {
            Read(node, name, frame, isMerged: false);
        }
        else if (node.Kind == SettingsKind.Object)
        {
            _frames[node.Index] = new Frame(node, "");
        }

        if (Merges(node) && _frames[node.Index] is { } own)
            ReadMerged(_merged.Add(node, out var isWhole), isWhole, own);
    }

    /// <summary>
    /// Reads items of other objects as if they were written in an object. Their own problems are reported in their place.
    /// </summary>
    private void ReadMerged(IReadOnlyList<SettingsNode> items, bool isWhole, Frame frame)
    {
        if (!isWhole)
            frame.AddUnknown();
        foreach (var item in items)
        {
            if (item.Name is { } name)
                Read(item, name, frame, isMerged: true);
        }
    }

    private void Read(SettingsNode node, string name, Frame frame, bool isMerged)
    {
        List<UnfinishedKey>? continuing = null;
        ReadKey(new Named(node, name, isMerged), frame, isInSection: false, ref continuing);
        var current = frame;
        var levels = 0;
        var start = 0;
        for (var colon = name.IndexOf(':'); colon >= 0 && levels++ < MaxLevels; colon = name.IndexOf(':', start))
        {
            // An auth block contains no sections.
            if (frame.IsWithinBlock(name.Substring(0, colon)))
                break;
            current = current.Inner(
                name.Substring(start, colon - start), (node.Parent ?? node.ConditionalParent)!, name.Substring(0, colon + 1));
            start = colon + 1;
            ReadKey(new Named(node, name.Substring(start), isMerged), current, isInSection: true, ref continuing);
        }

        if (node.Kind != SettingsKind.Object)
            return;
        if (node.ConditionalParent is not null)
            _frames[node.Index] = Frame.Separate(node, continuing);
        else if (!isMerged)
            _frames[node.Index] = current.Inner(name.Substring(start), node, "").Continue(continuing);
        else if (continuing is not null)
            ReadMerged(_merged.Of(node, out var isWhole), isWhole, new Frame(node, continuing));
    }

    /// <summary>Reads a name as a key, or as the beginning of keys, and adds the keys that the names in an object continue.</summary>
    /// <param name="named">The node and its name.</param>
    /// <param name="frame">The object that contains the name.</param>
    /// <param name="isInSection">Whether a section is in front of the name, so that it continues no key of an outer object.</param>
    /// <param name="continuing">The keys that the names in an object continue; null if there are none.</param>
    private void ReadKey(Named named, Frame frame, bool isInSection, ref List<UnfinishedKey>? continuing)
    {
        var isKnown = (isInSection || frame.MayStartKey) && TryRead(named, frame.NewKey, ref continuing);
        if (!isInSection)
        {
            foreach (var key in frame.ContinuedKeys)
            {
                // A name that continues no key belongs to the application, and so may the other names in its object.
                if (TryRead(named, key, ref continuing))
                    isKnown |= key.Frame == frame;
                else if (frame.MayStartKey)
                    key.Frame.AddOther();
            }
        }

        if (!isKnown && frame.MayStartKey)
            frame.AddOther();
    }

    /// <summary>Reads a name as the end of a key; false if it is not in one.</summary>
    private bool TryRead(Named named, UnfinishedKey key, ref List<UnfinishedKey>? continuing)
    {
        if (key.Prefix.Length + named.Dotted.Length > SettingKeys.MaxLength)
            return false;
        var (node, fullKey) = (named.Node, key.With(named.Dotted));
        var isObject = node.Kind == SettingsKind.Object;
        if (!(isObject ? SettingKeys.MayBegin(fullKey) : SettingKeys.IsKey(fullKey) && !Template.IsIn(fullKey)))
            return false;
        var isFlat = key.IsFlat || BeginsBlock(key.Prefix, fullKey, named.Name);
        if (isObject)
            (continuing ??= []).Add(new UnfinishedKey(key.Frame, fullKey, isFlat));
        else if (!_isTaken(node))
            Add(GroupOf(key.Frame), ToSetting(node, named.Name, key.Prefix, fullKey, isFlat), named.IsMerged);
        return true;
    }

    private static bool Merges(SettingsNode node) => node.IsOpen || node.Merged.Count > 0;

    private static bool BeginsBlock(string prefix, string fullKey, string name) =>
        SettingKeys.IsInBlock(fullKey) && !SettingKeys.IsInBlock(prefix) && name.StartsWith("aws.", StringComparison.Ordinal);

    private static Setting ToSetting(SettingsNode node, string name, string prefix, string fullKey, bool isFlat) =>
        new(SettingKeys.Normalize(fullKey), Setting.ValueOf(fullKey, node), node, prefix, isFlat)
        {
            Section = node.Name!.Substring(0, node.Name.Length - name.Length),
        };

    private void Add(SettingGroup group, Setting setting, bool isMerged)
    {
        if (setting.Node.ConditionalParent is not null)
        {
            group.Conditional.Add(setting);
            return;
        }

        if (!isMerged)
        {
            group.Settings.Add(setting);
            _groupOfSetting[setting.Node] = group;
            return;
        }

        group.Merged.Add(setting with { IsOwn = false, IsMerged = true });
        if (_groupOfSetting.TryGetValue(setting.Node, out var merged))
            group.Bases.Add(merged);
    }

    private SettingGroup GroupOf(Frame frame)
    {
        if (frame.Group is null)
            _groups.Add(frame.CreateGroup());
        return frame.Group!;
    }

    /// <summary>Represents a node with its name without the section in front.</summary>
    private readonly struct Named(SettingsNode node, string name, bool isMerged)
    {
        public SettingsNode Node => node;

        public string Name { get; } = SettingKeys.NormalizePrefix(name);

        public string Dotted => Name.Replace(':', '.');

        public bool IsMerged => isMerged;
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

        /// <summary>Initializes a new instance for an object that is merged: no key starts in it.</summary>
        public Frame(SettingsNode node, List<UnfinishedKey> keys)
            : this(node, "") => (_continued, MayStartKey) = (keys, false);

        /// <summary>
        /// Returns an object that an outer one has only in some branches of a template. Its settings are not evaluated with those of the
        /// outer one.
        /// </summary>
        public static Frame Separate(SettingsNode node, List<UnfinishedKey>? keys) => new Frame(node, "").Continue(
            keys?.ConvertAll(key => key with { Frame = new Frame(node, "") { _hasOthers = key.Frame._hasOthers } }));

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
            return (MayStartKey && SettingKeys.IsInBlock(dotted))
                || ContinuedKeys.Exists(key => SettingKeys.IsInBlock(key.With(dotted)));
        }

        /// <summary>Adds items that are not known, which can continue keys of outer objects, too.</summary>
        public void AddUnknown()
        {
            AddOther();
            foreach (var key in ContinuedKeys)
                key.Frame.AddOther();
        }

        public void AddOther()
        {
            _hasOthers = true;
            if (Group is { } group)
                group.HasOthers = true;
        }
    }
}
