using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Carries mends from an analyzer to a code fix, in the properties of a diagnostic: the fix takes the steps and does not judge
/// again. A step names its entry by the place of it in the text, which is the text that was judged.
/// </summary>
internal static class MendProperties
{
    internal const string Host = "Host";
    internal const string Whole = "Whole";
    internal const string Mends = "Mends";

    private const char BetweenMends = '\u001D';
    private const char BetweenSteps = '\u001E';
    private const char BetweenParts = '\u001F';

    internal static ImmutableDictionary<string, string?> Write(SourceConfiguration source, IReadOnlyList<Mend> mends, SyntaxTree? tree)
    {
        if (mends.Count == 0)
            return ImmutableDictionary<string, string?>.Empty;
        var texts = new List<string>(mends.Count);
        foreach (var mend in mends)
        {
            if (Array.TrueForAll(mend.Steps, step => CanBeTaken(source, step, tree)))
                texts.Add(mend.Title + BetweenSteps + string.Join(BetweenSteps.ToString(), Array.ConvertAll(mend.Steps, step => Text(source, step))));
        }

        return texts.Count == 0 ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty
            .Add(Host, source.Host.ToString())
            .Add(Whole, Text(source.Whole))
            .Add(Mends, string.Join(BetweenMends.ToString(), texts));
    }

    internal static IReadOnlyList<SourceMend> Read(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(Mends, out var text) || text is null)
            return [];
        var mends = new List<SourceMend>();
        foreach (var each in text.Split(BetweenMends))
        {
            var parts = each.Split(BetweenSteps);
            var steps = new SourceMendStep[parts.Length - 1];
            for (var i = 0; i < steps.Length; i++)
                steps[i] = Step(parts[i + 1]);
            mends.Add(new SourceMend(parts[0], steps));
        }

        return mends;
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
    private static bool CanBeTaken(SourceConfiguration source, MendStep step, SyntaxTree? tree) => source.Host != SourceHost.Object ? source.SettingOf is null || source.SettingOf(step) is not null : step.Kind switch
    {
        _ when IsWritten(source, step) && source.Entries[step.Entry].KeyLocation.SourceTree != tree => false,
        MendKind.Remove => IsWritten(source, step),
        MendKind.Rename => false,
        MendKind.SetValue when IsWritten(source, step) => true,
        _ => source.MemberOf?.Invoke(step.Key) is not null,
    };

    private static bool IsWritten(SourceConfiguration source, MendStep step) => step.Entry >= 0 && !source.Entries[step.Entry].Whole.IsEmpty;

    private static string Text(SourceConfiguration source, MendStep step)
    {
        var member = source.MemberOf?.Invoke(step.Key);
        var setting = source.SettingOf?.Invoke(step);
        var written = IsWritten(source, step) ? source.Entries[step.Entry].Whole : step.Kind == MendKind.Remove ? default : member?.Written ?? default;
        var place = written.IsEmpty ? "" : Text(written);
        var kind = step.Kind switch
        {
            MendKind.SetValue when written.IsEmpty => MendKind.Add,
            MendKind.Add when !written.IsEmpty && source.Host == SourceHost.Object => MendKind.SetValue,
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

    private static SourceMendStep Step(string text)
    {
        var parts = text.Split(BetweenParts);
        return new SourceMendStep(
            (MendKind)Enum.Parse(typeof(MendKind), parts[0]),
            parts[1],
            parts[2].Length == 0 ? null : Span(parts[2]),
            Optional(parts, 3),
            parts[4].Length == 0 ? null : new SourceMendTarget(parts[4], (MemberType)Enum.Parse(typeof(MemberType), parts[5]), Span(parts[6]), Optional(parts, 7)));
    }
}
