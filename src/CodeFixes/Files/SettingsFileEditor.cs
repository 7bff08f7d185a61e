using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Mends a settings file.</summary>
internal sealed class JsonFileEditor : HostEditor
{
    private readonly SourceText _text;
    private readonly Dictionary<TextSpan, JsonNode> _nodes = [];
    private readonly Dictionary<TextSpan, JsonNode> _objects = [];
    private readonly Dictionary<JsonNode, ListEdit> _lists = [];
    private readonly TextEdits _edits = new();

    public JsonFileEditor(SourceText text)
    {
        _text = text;
        foreach (var node in JsonText.Read(text.ToString()).Nodes)
        {
            _nodes[FilePlace.Span(node.Whole)] = node;
            if (node.Kind == JsonKind.Object)
                _objects[FilePlace.Span(node.Value)] = node;
        }
    }

    public override Action? Plan(PlacedMend mend, SourceMendStep step)
    {
        if (step.Kind == MendKind.Add)
            return step.Target is { Path.Length: > 0 } target && _objects.TryGetValue(target.Creation, out var into) ? PlanAdd(into, target.Path, step) : null;
        if (step.Entry is not { } entry || !_nodes.TryGetValue(entry, out var node) || node.Parent is not { } parent)
            return null;
        return step.Kind switch
        {
            MendKind.Remove => () => List(parent).Remove(node.Ordinal),
            MendKind.Rename when step.Target is { Path.Length: > 0 } target && !Has(parent, target.Path) => () => _edits.Replace(FilePlace.Span(node.NameSpan), JsonString.Escape(target.Path)),
            MendKind.SetValue => () => _edits.Replace(FilePlace.Span(node.Value), Value(step, node.Kind == JsonKind.Literal)),
            _ => null,
        };
    }

    public override void Write(TextEdits edits)
    {
        foreach (var list in _lists.Values)
            list.Write(_edits);
        edits.Add(_edits);
    }

    private Action? PlanAdd(JsonNode into, string name, SourceMendStep step)
    {
        if (Has(into, name))
            return null;

        // As the other switches of the object are written.
        var isBare = !into.Items.Any(static item => item.Kind == JsonKind.String && item.Text is "true" or "false");
        return () => List(into).Append("\"" + JsonString.Escape(name) + "\": " + Value(step, isBare));
    }

    private static bool Has(JsonNode node, string name) => node.Items.Any(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What only the user knows is left empty: user secrets or the environment fill it.</summary>
    private static string Value(SourceMendStep step, bool isBare) =>
        isBare && step.Text is "true" or "false" ? step.Text! : "\"" + JsonString.Escape(step.Text ?? "") + "\"";

    private ListEdit List(JsonNode node)
    {
        if (!_lists.TryGetValue(node, out var list))
        {
            list = new ListEdit(
                _text,
                TextSpan.FromBounds(node.Value.Start + 1, node.End - 1),
                [.. node.Items.Select(static item => FilePlace.Span(item.Whole))],
                [.. node.Items.Where(static item => item.Comma >= 0).Select(static item => new TextSpan(item.Comma, 1))],
                "//");
            _lists.Add(node, list);
        }

        return list;
    }
}
