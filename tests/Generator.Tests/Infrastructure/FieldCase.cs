using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>One of the configurations that people really write, with what must be said of it.</summary>
/// <param name="Configuration">In the notation of the field cases.</param>
/// <param name="Ids">As <c>SRA1001 W:SRA1005 x2</c>: without a letter in front it is the rule's own severity.</param>
internal sealed record FieldCase(string Configuration, string Ids)
{
    public static IReadOnlyList<FieldCase> All { get; } = [.. Read()];

    public IReadOnlyList<(string Id, DiagnosticSeverity Severity)> Expected()
    {
        var expected = new List<(string Id, DiagnosticSeverity Severity)>();
        foreach (var word in Ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word != "none"))
        {
            if (word[0] == 'x')
                expected.AddRange(Enumerable.Repeat(expected[^1], word[1] - '1'));
            else
                expected.Add(word[1] == ':' ? (word[2..], Severity(word[0])) : (word, RuleDescriptors.All.Single(d => d.Id == word).DefaultSeverity));
        }

        return expected;
    }

    private static IEnumerable<FieldCase> Read() =>
        from line in File.ReadLines(typeof(FieldCase).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "FieldCases").Value!)
        where line.Length > 0 && line[0] != '#'
        let arrow = line.LastIndexOf("=>", StringComparison.Ordinal)
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        from context in line[..colon].Split(',', StringSplitOptions.TrimEntries)
        select new FieldCase(context + line[colon..arrow].TrimEnd(), line[(arrow + 2)..].Trim());

    private static DiagnosticSeverity Severity(char letter) => letter switch
    {
        'E' => DiagnosticSeverity.Error,
        'W' => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
