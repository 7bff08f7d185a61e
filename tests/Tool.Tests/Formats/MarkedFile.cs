using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>A file whose text marks what is reported: <c>{|SRA2005:ture|}</c>.</summary>
internal static partial class MarkedFile
{
    /// <summary>Checks the marked text, and compares what is reported.</summary>
    public static void Check(string path, string marked)
    {
        var expected = new List<string>();
        var text = Mark().Replace(marked, match => match.Groups[2].Value);
        var removed = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            expected.Add($"{match.Groups[1].Value} {match.Index - removed} {match.Groups[2].Value}");
            removed += match.Length - match.Groups[2].Length;
        }

        Assert.Equal(expected, Find(path, text).Select(each =>
            $"{each.Id} {each.Location.SourceSpan.Start} {text[each.Location.SourceSpan.Start..each.Location.SourceSpan.End]}"));
    }

    /// <summary>Applies the fix of this title wherever it is offered.</summary>
    public static string Fix(string path, string text, string title)
    {
        var fixes = Find(path, text).SelectMany(LocatedFix.Of).Where(fix => fix.Fix.Title == title);
        return new FileFixes(ToolFileKinds.All).Apply(SourceText.From(text), path, fixes)?.ToString() ?? text;
    }

    public static IReadOnlyList<Diagnostic> Find(string path, string text)
    {
        var found = new List<Diagnostic>();
        var source = SourceText.From(text);
        new FileCheck(path, source, Read(path, text), new NoOptions(), null).Report(found.Add, TestContext.Current.CancellationToken);
        return [.. found.OrderBy(static each => each.Location.SourceSpan.Start)];
    }

    public static FileContent Read(string path, string text) => ToolFileKinds.All.Find(path)!.Format.Read(text);

    [GeneratedRegex(@"\{\|(SRA\d{4}):(.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Mark();

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
