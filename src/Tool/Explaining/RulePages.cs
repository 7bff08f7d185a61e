using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Finds the pages of the rules, which the program contains.</summary>
internal static class RulePages
{
    private const string Prefix = "rules/";

    /// <summary>Gets the ids of all rules in order, including those that apply only to C#.</summary>
    internal static IEnumerable<string> Ids => typeof(RulePages).Assembly.GetManifestResourceNames()
        .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(static name => name[Prefix.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>Returns the page of a rule; null if there is none.</summary>
    internal static RulePage? Find(string id) =>
        Ids.FirstOrDefault(known => known.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } found ? Read(found) : null;

    internal static RulePage Read(string id)
    {
        using var reader = new StreamReader(typeof(RulePages).Assembly.GetManifestResourceStream(Prefix + id)!);
        return new RulePage(id, reader.ReadToEnd().ReplaceLineEndings("\n"), RuleList.All.FirstOrDefault(rule => rule.Id == id));
    }
}
