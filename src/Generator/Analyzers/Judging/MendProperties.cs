using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
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

    internal static ImmutableDictionary<string, string?> Write(SourceConfiguration source, IReadOnlyList<Mend>? mends)
    {
        if (mends is not { Count: > 0 })
            return ImmutableDictionary<string, string?>.Empty;
        var texts = new List<string>(mends.Count);
        foreach (var mend in mends)
            texts.Add(mend.Title + BetweenSteps + string.Join(BetweenSteps.ToString(), System.Array.ConvertAll(mend.Steps, step => Text(source, step))));
        return ImmutableDictionary<string, string?>.Empty
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

    private static string Text(SourceConfiguration source, MendStep step)
    {
        var place = step.Entry < 0 ? "" : Text(source.Entries[step.Entry].Whole);
        return string.Join(BetweenParts.ToString(), step.Kind.ToString(), step.Key, source.MemberOf?.Invoke(step.Key) ?? "", place, step.Text is null ? "?" : "=" + step.Text);
    }

    private static string Text(TextSpan span) => string.Format(CultureInfo.InvariantCulture, "{0},{1}", span.Start, span.Length);

    private static SourceMendStep Step(string text)
    {
        var parts = text.Split(BetweenParts);
        var kind = parts[0] switch
        {
            nameof(MendKind.Remove) => MendKind.Remove,
            nameof(MendKind.SetValue) => MendKind.SetValue,
            nameof(MendKind.Rename) => MendKind.Rename,
            _ => MendKind.Add,
        };
        return new SourceMendStep(kind, parts[1], parts[2].Length == 0 ? null : parts[2], parts[3].Length == 0 ? null : Span(parts[3]), parts[4][0] == '?' ? null : parts[4].Substring(1));
    }
}
