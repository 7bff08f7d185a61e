using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the wrong values of a file in the syntax of .editorconfig.</summary>
internal static class ConfiguredValues
{
    /// <summary>Returns the wrong values of an .editorconfig.</summary>
    internal static IEnumerable<WrongValue> OfEditorConfig(SourceText text) => Find(text, IsSeverityKey);

    /// <summary>Returns the wrong values of a file that can have the keys of a .globalconfig too.</summary>
    internal static IEnumerable<WrongValue> OfGlobalConfig(SourceText text) => Find(text, static key => IsSeverityKey(key)
        || (EndsAsSeverityKey(key) && key.StartsWith("dotnet_diagnostic.SRA", StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<WrongValue> Find(SourceText text, Predicate<string> isSeverityKey)
    {
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            var sign = content.AsSpan().IndexOfAny('=', ':');
            if (sign < 0)
                continue;
            var key = content[..sign].Trim();
            var rest = content[(sign + 1)..];
            var value = (rest.AsSpan().IndexOfAny('#', ';') is >= 0 and var comment ? rest[..comment] : rest).Trim();
            var span = new TextSpan(line.Start + content.IndexOf(value, sign + 1, StringComparison.Ordinal), value.Length);
            if (key.Equals(TargetVersion.Key, StringComparison.OrdinalIgnoreCase) && IsWrongVersion(value))
                yield return new WrongValue(span, key, SRA4005.UnreadableMessage(TargetVersion.Key, value), SRA4005.Rule);
            else if (isSeverityKey(key) && !FileSeverities.TryParse(value, default, out _))
                yield return new WrongValue(span, key, WrongSeverity(key, value));
        }
    }

    private static bool IsWrongVersion(string value) => value.Length > 0 && StarRocksVersion.Parse(value) is null;

    private static bool IsSeverityKey(string key) =>
        EndsAsSeverityKey(key) && key.StartsWith(FileSeverities.KeyStart, StringComparison.OrdinalIgnoreCase);

    private static bool EndsAsSeverityKey(string key) => key.EndsWith(FileSeverities.KeyEnd, StringComparison.OrdinalIgnoreCase);

    private static string WrongSeverity(string key, string value) =>
        "'" + key + "' is '" + value + "', which is not a severity. Use " + FileSeverities.Words + ".";
}
