using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Checks and fixes a text in a format.</summary>
internal static class FormatCheck
{
    /// <summary>Returns each problem as its id and the text at its location, in the order of the text.</summary>
    public static string Problems(SettingsFormat format, string text) => string.Join(" ", Check(format, text)
        .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
        .Select(diagnostic =>
            $"{diagnostic.Id}[{text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}]"));

    /// <summary>Returns the text with the first fix of each problem of a rule.</summary>
    public static string Fix(SettingsFormat format, string text, string id)
    {
        var fixes = Check(format, text).Where(diagnostic => diagnostic.Id == id).Select(static diagnostic => LocatedFix.Of(diagnostic)[0]);
        var kinds = new FileKinds(new FileKind(".txt", new SettingsFileFormat(format), ""));
        return Assert.IsAssignableFrom<SourceText>(new FileFixes(kinds).Apply(SourceText.From(text), "a.txt", fixes)).ToString();
    }

    private static List<Diagnostic> Check(SettingsFormat format, string text)
    {
        var found = new List<Diagnostic>();
        var content = new SettingsFileFormat(format).Read(text);
        new FileCheck(
            "a.txt", SourceText.From(text), content, NoOptions.Instance, targetVersion: null).Report(found.Add, CancellationToken.None);
        return found;
    }

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public static NoOptions Instance { get; } = new();

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
