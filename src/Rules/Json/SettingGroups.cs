using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Finds StarRocks' keys in a settings file: <c>"aws.s3.region"</c>, <c>"aws.s3": { "region" }</c>, <c>"aws": { "s3": { "region" } }</c>
/// and <c>"aws:s3:region"</c>.
/// </summary>
internal sealed class SettingGroups
{
    private readonly JsonText _json;
    private readonly Func<JsonNode, bool> _isTaken;
    private readonly Frame?[] _frames;
    private readonly List<SettingGroup> _groups = [];

    private SettingGroups(JsonText json, Func<JsonNode, bool> isTaken)
    {
        _json = json;
        _isTaken = isTaken;
        _frames = new Frame?[json.Nodes.Count];
    }

    /// <param name="json">The file.</param>
    /// <param name="isTaken">Whether a setting belongs to something else.</param>
    internal static IReadOnlyList<SettingGroup> Read(JsonText json, Func<JsonNode, bool> isTaken)
    {
        var groups = new SettingGroups(json, isTaken);
        foreach (var node in json.Nodes)
            groups.Read(node);
        return groups._groups;
    }

    private void Read(JsonNode node)
    {
        if (node.Parent is { Kind: JsonKind.Object } parent && _frames[parent.Index] is { } frame && node.Name is { } name)
            Read(node, name, frame);
        else if (node.Kind == JsonKind.Object)
            _frames[node.Index] = new Frame(node, []);
    }

    private void Read(JsonNode node, string name, Frame frame)
    {
        var dotted = name.Replace(':', '.');
        List<Way>? within = node.Kind == JsonKind.Object ? [] : null;
        var isKnown = false;
        foreach (var way in frame.Ways)
        {
            if (way.Prefix.Length + dotted.Length > SettingKeys.MaxLength)
                continue;
            var full = way.Prefix.Length == 0 ? dotted : way.Prefix + "." + dotted;
            if (node.Kind == JsonKind.Object ? SettingKeys.MayBegin(full) : SettingKeys.IsKey(full) && !Template.IsIn(full))
            {
                isKnown |= way.Frame == frame;
                var isFlat = way.IsFlat || (SettingKeys.IsInBlock(full) && !SettingKeys.IsInBlock(way.Prefix) && name.StartsWith("aws.", StringComparison.Ordinal));
                if (within is not null)
                    within.Add(new Way(way.Frame, full, isFlat));
                else if (!_isTaken(node))
                    Add(way.Frame).Settings.Add(new Setting(SettingKeys.Normal(full), Setting.ValueOf(node), node, way.Prefix, isFlat));
            }
        }

        if (!isKnown && frame.Ways.Exists(way => way.Frame == frame))
            frame.NoteOther();
        if (within is not null)
            _frames[node.Index] = new Frame(node, within);
    }

    private SettingGroup Add(Frame frame)
    {
        if (frame.Group is null)
            _groups.Add(frame.Begin());
        return frame.Group!;
    }

    /// <summary>A way by which names in an object continue a key that began further out.</summary>
    private readonly record struct Way(Frame Frame, string Prefix, bool IsFlat);

    private sealed class Frame
    {
        private readonly JsonNode _node;
        private bool _hasOthers;

        public Frame(JsonNode node, List<Way> ways)
        {
            _node = node;
            Ways = ways;

            // What stands within an auth block is nothing else.
            if (!ways.Exists(static way => SettingKeys.IsInBlock(way.Prefix)))
                ways.Add(new Way(this, "", false));
        }

        public List<Way> Ways { get; }

        public SettingGroup? Group { get; private set; }

        public SettingGroup Begin() => Group = new SettingGroup(_node) { HasOthers = _hasOthers };

        public void NoteOther()
        {
            _hasOthers = true;
            if (Group is { } group)
                group.HasOthers = true;
        }
    }
}
