using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>The links of a document, and what they can lead to.</summary>
internal static partial class Links
{
    /// <summary>Those into the repository.</summary>
    internal static IEnumerable<string> In(string text) =>
        Link().Matches(text).Select(static match => match.Groups[1].Value).Where(static target => !target.Contains("://", StringComparison.Ordinal));

    /// <summary>The headings as a link names them.</summary>
    internal static HashSet<string> Headings(string text) =>
        [.. Heading().Matches(text).Select(static match => Dropped().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'))];

    /// <summary>What is named of the repository by its path from the root; a <c>NAME</c> in it stands for any.</summary>
    internal static IEnumerable<string> Paths(string text) =>
        NamedPath().Matches(text).Select(static match => match.Groups[1].Value).Where(static path => !path.Contains("NAME", StringComparison.Ordinal));

    [GeneratedRegex(@"`((?:src|tests|docs|benchmarks|samples|\.ci|\.github)/[\w./{}#-]+)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Dropped();
}
