using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>A small format of settings as .NET's ini files are: sections, keys, values without quotes, comments.</summary>
internal sealed class IniFormat : SettingsFormat
{
    public override string Comment => ";";

    public override SettingsTree Read(string text)
    {
        var nodes = new List<SettingsNode>();
        var comments = new List<SourceSpan>();
        var root = Add(SettingsKind.Object, null, null, default, 0, 0, text.Length);
        var section = root;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is var found and >= 0 ? found : text.Length;
            var line = text.Substring(at, end - at);
            if (line.StartsWith(';'))
                comments.Add(SourceSpan.Between(at, end));
            else if (line.StartsWith('['))
                section = Section(at + 1, at + line.IndexOf(']', StringComparison.Ordinal), end);
            else if (line.IndexOf('=', StringComparison.Ordinal) is var equals and > 0)
                Entry(at, at + equals, end);
            at = end + 1;
        }

        return new SettingsTree(nodes, comments);

        SettingsNode Section(int from, int to, int end) => Add(SettingsKind.Object, root, text[from..to], SourceSpan.Between(from, to), from - 1, end, end);

        void Entry(int from, int equals, int end)
        {
            Add(SettingsKind.Value, section, text[from..equals], SourceSpan.Between(from, equals), from, equals + 1, end);
            section.End = end;
        }

        SettingsNode Add(SettingsKind kind, SettingsNode? parent, string? name, SourceSpan nameSpan, int start, int value, int end)
        {
            var node = new SettingsNode(kind, parent, name)
            {
                NameSpan = nameSpan,
                Text = kind == SettingsKind.Value ? text[value..end] : null,
                Index = nodes.Count,
                Start = start,
                ValueStart = value,
                End = end,
            };
            parent?.Add(node);
            nodes.Add(node);
            return node;
        }
    }

    public override string Name(string text, SettingsNode node, string name) => name;

    public override string Value(string value, bool? isBare) => value;

    public override string? FromEnvironment(string key) => "";

    public override string Setting(string name, string value) => name + "=" + value;

    public override SettingsLayout Layout(string text, SettingsNode container) => new(container.Value, "", []);
}
