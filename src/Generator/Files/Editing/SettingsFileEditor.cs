using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Fixes settings of any format.</summary>
internal sealed class SettingsFileEditor : FileEditor
{
    private readonly FileText _part;
    private readonly string _all;
    private readonly SourceText _text;
    private readonly SettingsFormat _format;
    private readonly Dictionary<TextSpan, SettingsNode> _settings = [];
    private readonly Dictionary<TextSpan, SettingsNode> _objects = [];
    private readonly Dictionary<SettingsNode, ListEdit> _lists = [];
    private readonly TextEdits _edits = new();

    public SettingsFileEditor(FileText text)
    {
        _part = text;
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
            FixKind.Rename when KeyValueLists.KeyOf(setting) is { } key => PlanReplace(key.Inside, _format.Inserted(_all, key, step.Text!)),
            FixKind.Rename when step.Target is { Path.Length: > 0 } target && !Has(parent, target.Path) =>
                PlanReplace(setting.NameSpan, _format.Name(_all, setting, target.Path)),
            FixKind.SetValue => PlanReplace(setting.Value, Value(step, setting.Anchor ?? setting)),
            _ => null,
        };
    }

    public override void Write(TextEdits edits)
    {
        foreach (var list in _lists.Values)
            list.Write(_edits);
        edits.Add(_edits);
    }

    public override void Forget()
    {
        _lists.Clear();
        _edits.Clear();
    }

    private Action? PlanReplace(SourceSpan span, string? text) =>
        text is not null && CanInsert(text) ? () => _edits.Replace(span.ToTextSpan(), text) : null;

    private bool CanInsert(string text) => _part.Encode(text) is not null;

    private Action? PlanAdd(SettingsNode into, string name, SourceFixStep step)
    {
        if (name.Length == 0 || Has(into, name))
            return null;

        // A flag is quoted if another flag of the object is.
        var flags = into.Items.Where(static item => item.Text is "true" or "false").ToList();
        bool? isBare = flags.Count == 0 ? null : flags.TrueForAll(static flag => flag.Quotes == 0);
        var added = _format.Setting(name, _format.Value(TextOf(step), isBare));
        return CanAppend(into, added) ? () => List(into).Append(added) : null;
    }

    private bool CanAppend(SettingsNode into, string added)
    {
        if (_part.Outer is null)
            return true;
        var (list, edits) = (NewList(into), new TextEdits());
        list.Append(added);
        list.Write(edits);
        return edits.ToChanges().All(change => CanInsert(change.NewText!));
    }

    /// <summary>Returns the text of a new value. A string remains one: no flag without quotes takes its place.</summary>
    private string Value(SourceFixStep step, SettingsNode old)
    {
        var text = TextOf(step);
        var isBare = old is { Kind: SettingsKind.Value, Quotes: 0 } && (!Booleans.Words.Has(text) || !IsString(old));
        return _format.Value(text, isBare);
    }

    private static bool IsString(SettingsNode node) => node.Text is not { Length: > 0 } text
        || text.Length != node.Value.Length || !(Booleans.Words.Has(text) || char.IsDigit(text[0]));

    private string TextOf(SourceFixStep step) => step.Text ?? _format.FromEnvironment(step.Key) ?? "";

    private static bool Has(SettingsNode node, string name) =>
        node.Items.Any(item => string.Equals(item.Name, name, StringComparison.OrdinalIgnoreCase));

    private ListEdit List(SettingsNode node)
    {
        if (!_lists.TryGetValue(node, out var list))
            _lists.Add(node, list = NewList(node));
        return list;
    }

    private ListEdit NewList(SettingsNode node)
    {
        var layout = _format.Layout(_all, node);
        return new ListEdit(
            _text,
            layout.Inside.ToTextSpan(),
            [.. node.Items.Select(static item => item.Whole.ToTextSpan())],
            [.. layout.Separators.Select(static separator => separator.ToTextSpan())],
            _format.Comment,
            layout.Separator);
    }
}
