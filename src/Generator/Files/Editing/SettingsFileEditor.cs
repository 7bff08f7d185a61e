using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Fixes settings of any format.</summary>
internal sealed class SettingsFileEditor : SourceEditor
{
    private readonly string _all;
    private readonly SourceText _text;
    private readonly SettingsFormat _format;
    private readonly Dictionary<TextSpan, SettingsNode> _settings = [];
    private readonly Dictionary<TextSpan, SettingsNode> _objects = [];
    private readonly Dictionary<SettingsNode, ListEdit> _lists = [];
    private readonly TextEdits _edits = new();

    public SettingsFileEditor(FileText text)
    {
        _all = text.Text;
        _text = SourceText.From(_all);
        _format = text.Format!;
        foreach (var node in text.Settings!.Nodes)
        {
            if (node.Name is not null)
                _settings[node.Whole.ToTextSpan()] = node;
            if (node.Kind == SettingsKind.Object)
                _objects[node.Value.ToTextSpan()] = node;
        }
    }

    public override Action? Plan(LocatedFix fix, SourceFixStep step)
    {
        if (step.Kind == FixKind.Add)
            return step.Target is { } into && _objects.TryGetValue(into.Creation, out var node) ? PlanAdd(node, into.Path, step) : null;
        if (step.Property is not { } span || !_settings.TryGetValue(span, out var setting) || setting.Parent is not { } parent)
            return null;
        return step.Kind switch
        {
            FixKind.Remove => () => List(parent).Remove(setting.Ordinal),
            FixKind.Rename when step.Target is { Path.Length: > 0 } target && !Has(parent, target.Path) =>
                () => _edits.Replace(setting.NameSpan.ToTextSpan(), _format.Name(_all, setting, target.Path)),
            FixKind.SetValue =>
                () => _edits.Replace(setting.Value.ToTextSpan(), Value(step, isBare: setting is { Kind: SettingsKind.Value, Quotes: 0 })),
            _ => null,
        };
    }

    public override void Write(TextEdits edits)
    {
        foreach (var list in _lists.Values)
            list.Write(_edits);
        edits.Add(_edits);
    }

    private Action? PlanAdd(SettingsNode into, string name, SourceFixStep step)
    {
        if (name.Length == 0 || Has(into, name))
            return null;

        // A flag is quoted if another flag of the object is.
        var isBare = !into.Items.Any(static item => item is { Quotes: > 0, Text: "true" or "false" });
        return () => List(into).Append(_format.Setting(name, Value(step, isBare)));
    }

    private static bool Has(SettingsNode node, string name) =>
        node.Items.Any(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A value that only the user knows is left empty, to be set by user secrets or the environment.</summary>
    private string Value(SourceFixStep step, bool isBare) => _format.Value(step.Text ?? "", isBare);

    private ListEdit List(SettingsNode node)
    {
        if (!_lists.TryGetValue(node, out var list))
        {
            var layout = _format.Layout(_all, node);
            list = new ListEdit(
                _text,
                layout.Inside.ToTextSpan(),
                [.. node.Items.Select(static item => item.Whole.ToTextSpan())],
                [.. layout.Separators.Select(static separator => separator.ToTextSpan())],
                _format.Comment,
                layout.Separator);
            _lists.Add(node, list);
        }

        return list;
    }
}
