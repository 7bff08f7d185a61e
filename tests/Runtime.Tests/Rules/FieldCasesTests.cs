using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the configurations of FieldCases.txt, which are found in practice, with exactly their problems.</summary>
public sealed class FieldCasesTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Cases =>
        from line in File.ReadLines(Path.Combine(ProjectDirectory, "Rules", "FieldCases.txt"))
        where line.Length > 0 && line[0] != '#'
        let arrow = line.LastIndexOf("=>", StringComparison.Ordinal)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        from context in line[..colon].Split(',', StringSplitOptions.TrimEntries)
        select new TheoryDataRow<string, string>(context + line[colon..arrow].TrimEnd(), line[(arrow + 2)..].Trim());

    private static string ProjectDirectory =>
        typeof(FieldCasesTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!;

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reports_exactly_the_expected_problems(string configuration, string ids) =>
        Assert.Equal(Expected(ids), Evaluated.Line(configuration).ToString());

    /// <summary>Reads <c>SRA1001 W:SRA1005 x2</c>. An id without a letter has the severity of the rule.</summary>
    private static string Expected(string ids)
    {
        var expected = new List<string>();
        foreach (var word in ids.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "none")
                continue;
            if (word[0] == 'x')
                expected.AddRange(Enumerable.Repeat(expected[^1], word[1] - '1'));
            else
                expected.Add(word[1] == ':' ? $"{word[2..]}:{word[0]}" : Evaluated.Short(RuleList.All.Single(rule => rule.Id == word).Severity, word));
        }

        return expected.Count == 0 ? "none" : string.Join(' ', expected.Order(StringComparer.Ordinal));
    }
}
