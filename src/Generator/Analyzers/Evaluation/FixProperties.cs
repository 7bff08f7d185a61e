using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Carries fixes from an analyzer to a code fix, in the properties of a diagnostic: the fix takes the steps and does not evaluate
/// again. A step names its entry by the place of it in the text, which is the text that was evaluated.
/// </summary>
internal static class FixProperties
{
    internal const string Host = "Host";
    internal const string Whole = "Whole";
    internal const string Fixes = "Fixes";

    private const char BetweenFixes = '\u001D';
    private const char BetweenSteps = '\u001E';
    private const char BetweenParts = '\u001F';

    internal static ImmutableDictionary<string, string?> Write(SourceConfiguration source, IReadOnlyList<RuleFix> fixes, SyntaxTree? tree)
    {
        if (fixes.Count == 0)
            return ImmutableDictionary<string, string?>.Empty;
        var texts = new List<string>(fixes.Count);
        foreach (var fix in fixes)
        {
            if (Array.TrueForAll(fix.Steps, step => CanBeTaken(source, step, tree)))
                texts.Add(fix.Title + BetweenSteps + string.Join(BetweenSteps.ToString(), Array.ConvertAll(fix.Steps, step => Text(source, step))));
        }

        return texts.Count == 0 ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty
            .Add(Host, source.Host.ToString())
            .Add(Whole, Text(source.Whole))
            .Add(Fixes, string.Join(BetweenFixes.ToString(), texts));
    }

    internal static IReadOnlyList<SourceFix> Read(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(Fixes, out var text) || text is null)
            return [];
        var fixes = new List<SourceFix>();
        foreach (var each in text.Split(BetweenFixes))
        {
            var parts = each.Split(BetweenSteps);
            var steps = new SourceFixStep[parts.Length - 1];
            for (var i = 0; i < steps.Length; i++)
                steps[i] = Step(parts[i + 1]);
            fixes.Add(new SourceFix(parts[0], steps));
        }

        return fixes;
    }

    internal static TextSpan Span(string text)
    {
        var comma = text.IndexOf(',');
        return new TextSpan(int.Parse(text.Substring(0, comma), CultureInfo.InvariantCulture), int.Parse(text.Substring(comma + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// In an object nothing can be taken out, or get another key, that nobody wrote; and only a member can be set. A type's own
    /// members may stand in another file, which a fix of this one leaves alone.
    /// </summary>
    private static bool CanBeTaken(SourceConfiguration source, FixStep step, SyntaxTree? tree) => source.Host != SourceHost.Object ? source.SettingOf is null || source.SettingOf(step) is not null : step.Kind switch
    {
        _ when IsWritten(source, step) && source.Entries[step.Entry].KeyLocation.SourceTree != tree => false,
        FixKind.Remove => IsWritten(source, step),
        FixKind.Rename => false,
        FixKind.SetValue when IsWritten(source, step) => true,
        _ => source.MemberOf?.Invoke(step.Key) is not null,
    };

    private static bool IsWritten(SourceConfiguration source, FixStep step) => step.Entry >= 0 && !source.Entries[step.Entry].Whole.IsEmpty;

    private static string Text(SourceConfiguration source, FixStep step)
    {
        var member = source.MemberOf?.Invoke(step.Key);
        var setting = source.SettingOf?.Invoke(step);
        var written = IsWritten(source, step) ? source.Entries[step.Entry].Whole : step.Kind == FixKind.Remove ? default : member?.Written ?? default;
        var place = written.IsEmpty ? "" : Text(written);
        var kind = step.Kind switch
        {
            FixKind.SetValue when written.IsEmpty => FixKind.Add,
            FixKind.Add when !written.IsEmpty && source.Host == SourceHost.Object => FixKind.SetValue,
            _ => step.Kind,
        };
        return string.Join(
            BetweenParts.ToString(),
            kind.ToString(),
            step.Key,
            place,
            Optional(step.Text),
            member?.Path ?? setting?.Name ?? "",
            (member?.Property.Type ?? MemberType.Text).ToString(),
            member is not null ? Text(member.Creation) : setting is { } target ? Text(target.Object) : "",
            Optional(step.Text is null ? null : member?.Express(step.Text)));
    }

    private static string Optional(string? text) => text is null ? "?" : "=" + text;

    private static string? Optional(string[] parts, int at) => parts[at][0] == '?' ? null : parts[at].Substring(1);

    private static string Text(TextSpan span) => string.Format(CultureInfo.InvariantCulture, "{0},{1}", span.Start, span.Length);

    private static SourceFixStep Step(string text)
    {
        var parts = text.Split(BetweenParts);
        return new SourceFixStep(
            (FixKind)Enum.Parse(typeof(FixKind), parts[0]),
            parts[1],
            parts[2].Length == 0 ? null : Span(parts[2]),
            Optional(parts, 3),
            parts[4].Length == 0 ? null : new SourceFixTarget(parts[4], (MemberType)Enum.Parse(typeof(MemberType), parts[5]), Span(parts[6]), Optional(parts, 7)));
    }
}
