using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Checks the values that a file in the syntax of .editorconfig sets.</summary>
/// <param name="path">The absolute path of the file.</param>
/// <param name="name">The path as it is shown.</param>
/// <param name="text">The text.</param>
internal sealed class ConfiguredValues(string path, string name, string text)
{
    /// <summary>Gets a value indicating whether the keys of a .globalconfig are read too.</summary>
    public bool IsGlobal { get; init; }

    /// <summary>Gets a value indicating whether the target version is read.</summary>
    public bool HasVersion { get; init; }

    /// <summary>Returns a result for each wrong value.</summary>
    public IEnumerable<CheckedFile> Check()
    {
        var source = SourceText.From(text);
        foreach (var line in source.Lines)
        {
            var content = line.ToString();
            var sign = content.AsSpan().IndexOfAny('=', ':');
            if (sign < 0)
                continue;
            var key = content[..sign].Trim();
            var rest = content[(sign + 1)..];
            var value = (rest.AsSpan().IndexOfAny('#', ';') is >= 0 and var comment ? rest[..comment] : rest).Trim();
            var start = line.Start + content.IndexOf(value, sign + 1, StringComparison.Ordinal);
            if (HasVersion && key.Equals(TargetVersion.Key, StringComparison.OrdinalIgnoreCase) && IsWrongVersion(value))
                yield return WrongVersion(source, new TextSpan(start, value.Length), value);
            else if (IsSeverityKey(key) && !FileSeverities.TryParse(value, default, out _))
                yield return CheckedFile.NotChecked(name, WrongSeverity(key, value));
        }
    }

    private static bool IsWrongVersion(string value) => value.Length > 0 && StarRocksVersion.Parse(value) is null;

    private bool IsSeverityKey(string key) => key.EndsWith(FileSeverities.KeyEnd, StringComparison.OrdinalIgnoreCase)
        && (key.StartsWith(FileSeverities.KeyStart, StringComparison.OrdinalIgnoreCase)
            || (IsGlobal && key.StartsWith("dotnet_diagnostic.SRA", StringComparison.OrdinalIgnoreCase)));

    private CheckedFile WrongVersion(SourceText source, TextSpan span, string value)
    {
        var problem = Diagnostic.Create(
            RuleDescriptors.Of(SRA4005.Rule),
            Location.Create(path, span, source.Lines.GetLinePositionSpan(span)),
            SRA4005.UnreadableMessage(TargetVersion.Key, value));
        return new CheckedFile(path, [new FoundProblem(name, problem, new Fingerprints().Next(problem))]);
    }

    private FileFailure WrongSeverity(string key, string value) =>
        new(name, "'" + key + "' is '" + value + "', which is not a severity. Use " + FileSeverities.Words)
        {
            State = FileFailure.AppliedInPart,
        };
}
