using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Carries fixes from an analyzer to a code fix in the properties of a diagnostic, so that the code fix does not evaluate the configuration
/// again. A step identifies its property by its span in the evaluated text.
/// </summary>
internal static class FixProperties
{
    internal const string Host = "Host";
    internal const string Whole = "Whole";
    internal const string Fixes = "Fixes";

    // The title, whether the fix is certain and whether it is made only alone precede the steps.
    private const int FirstStep = 3;
    private const int PropertyField = 2;
    private const int CreationField = 6;
    private const char FixSeparator = '\u001D';
    private const char StepSeparator = '\u001E';
    private const char FieldSeparator = '\u001F';
    private const int FieldCount = 9;

    internal static ImmutableDictionary<string, string?> Write(SourceConfiguration source, IReadOnlyList<RuleFix> fixes, SyntaxTree? tree)
    {
        if (fixes.Count == 0)
            return ImmutableDictionary<string, string?>.Empty;
        var texts = new List<string>(fixes.Count);
        foreach (var fix in fixes)
        {
            if (!Array.TrueForAll(fix.Steps, step => CanBeApplied(source, step, tree)))
                continue;
            var steps = Array.ConvertAll(fix.Steps, step => WriteStep(source, step));
            string[] parts = [fix.Title, fix.IsCertain.ToString(), fix.IsOnlyAlone.ToString(), .. steps];
            if (Array.TrueForAll(steps, CanBeRead))
                texts.Add(string.Join(StepSeparator.ToString(), parts));
        }

        return texts.Count == 0 ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty
            .Add(Host, source.Host.ToString())
            .Add(Whole, FormatSpan(source.Whole))
            .Add(Fixes, string.Join(FixSeparator.ToString(), texts));
    }

    internal static IReadOnlyList<SourceFix> Read(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(Fixes, out var text) || text is null)
            return [];
        var fixes = new List<SourceFix>();
        foreach (var fixText in text.Split(FixSeparator))
        {
            var parts = fixText.Split(StepSeparator);
            var steps = new SourceFixStep[parts.Length - FirstStep];
            for (var i = 0; i < steps.Length; i++)
                steps[i] = ReadStep(parts[i + FirstStep]);
            fixes.Add(new SourceFix(parts[0], steps, bool.Parse(parts[1]), bool.Parse(parts[2])));
        }

        return fixes;
    }

    /// <summary>Returns the properties with only some of their fixes.</summary>
    /// <param name="properties">The properties of a diagnostic.</param>
    /// <param name="isKept">Whether a fix is kept, in the order of the fixes.</param>
    internal static ImmutableDictionary<string, string?> Keep(
        ImmutableDictionary<string, string?> properties, IReadOnlyList<bool> isKept)
    {
        var kept = properties[Fixes]!.Split(FixSeparator).Where((_, index) => isKept[index]).ToList();
        return kept.Count == 0
            ? properties.RemoveRange([Host, Whole, Fixes])
            : properties.SetItem(Fixes, string.Join(FixSeparator.ToString(), kept));
    }

    internal static TextSpan ParseSpan(string text)
    {
        var comma = text.IndexOf(',');
        var start = int.Parse(text.Substring(0, comma), CultureInfo.InvariantCulture);
        return new TextSpan(start, int.Parse(text.Substring(comma + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>
    /// Indicates whether a code fix can make the change. A property that is not written in the source cannot be removed or
    /// renamed, and the declaration of a type may be in another file, which the fix does not edit.
    /// </summary>
    private static bool CanBeApplied(SourceConfiguration source, FixStep step, SyntaxTree? tree)
    {
        if (source.Host != SourceKind.Object)
            return source.FindSettingsTarget is null || source.FindSettingsTarget(step) is not null;
        if (IsWritten(source, step) && source.Properties[step.Position].KeyLocation.SourceTree != tree)
            return false;
        if (IsAdditional(source, step))
            return IsWritten(source, step);
        return step.Kind switch
        {
            FixKind.Remove => IsWritten(source, step),
            FixKind.Rename => false,
            FixKind.SetValue when IsWritten(source, step) => true,
            _ => source.FindMember?.Invoke(step.Key) is not null,
        };
    }

    private static bool IsAdditional(SourceConfiguration source, FixStep step) =>
        step.Position >= 0 && source.Properties[step.Position].IsAdditional;

    private static bool IsWritten(SourceConfiguration source, FixStep step) =>
        step.Position >= 0 && !source.Properties[step.Position].Whole.IsEmpty;

    /// <summary>Indicates whether a step is read as it was written: a key can contain any character, such as a separator.</summary>
    private static bool CanBeRead(string step) =>
        step.Split(FieldSeparator).Length == FieldCount && step.IndexOf(StepSeparator) < 0 && step.IndexOf(FixSeparator) < 0;

    private static string WriteStep(SourceConfiguration source, FixStep step)
    {
        var member = source.FindMember?.Invoke(step.Key);
        var setting = source.FindSettingsTarget?.Invoke(step);
        var written = SpanOf(source, step, member);
        var kind = step.Kind switch
        {
            FixKind.SetValue when written.IsEmpty => FixKind.Add,
            FixKind.Add when !written.IsEmpty && source.Host == SourceKind.Object => FixKind.SetValue,
            _ => step.Kind,
        };
        return string.Join(
            FieldSeparator.ToString(),
            kind.ToString(),
            step.Key,
            written.IsEmpty ? "" : FormatSpan(written),
            WriteOptional(step.Text),
            member?.Path ?? setting?.Name ?? "",
            (member?.Property.Type ?? MemberType.Text).ToString(),
            member is not null ? FormatSpan(member.Creation) : setting is { } target ? FormatSpan(target.ObjectSpan) : "",
            WriteOptional(step.Text is null ? null : member?.ToExpression(step.Text)),
            IsAdditional(source, step).ToString());
    }

    private static TextSpan SpanOf(SourceConfiguration source, FixStep step, SourceMember? member)
    {
        if (IsWritten(source, step))
            return source.Properties[step.Position].Whole;
        return step.Kind == FixKind.Remove ? default : member?.Assignment ?? default;
    }

    private static string WriteOptional(string? text) => text is null ? "?" : "=" + text;

    private static string? ReadOptional(string[] fields, int index) => fields[index][0] == '?' ? null : fields[index].Substring(1);

    private static string FormatSpan(TextSpan span) => string.Format(CultureInfo.InvariantCulture, "{0},{1}", span.Start, span.Length);

    private static SourceFixStep ReadStep(string text)
    {
        var fields = text.Split(FieldSeparator);
        return new SourceFixStep(
            (FixKind)Enum.Parse(typeof(FixKind), fields[0]),
            fields[1],
            fields[PropertyField].Length == 0 ? null : ParseSpan(fields[PropertyField]),
            ReadOptional(fields, 3),
            fields[4].Length == 0
                ? null
                : new SourceFixTarget(fields[4], (MemberType)Enum.Parse(typeof(MemberType), fields[5]), ParseSpan(fields[CreationField]),
                    ReadOptional(fields, 7)),
            bool.Parse(fields[8]));
    }
}
