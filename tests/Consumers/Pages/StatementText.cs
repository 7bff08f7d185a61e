using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using StarRocks.AwsAuth;

namespace Pages;

/// <summary>What the package says about a statement that stands on a page.</summary>
internal static partial class StatementText
{
    internal static string[] Problems(string sql)
    {
        var properties = Property().Matches(sql).Select(match => KeyValuePair.Create(match.Groups[1].Value, match.Groups[2].Value)).ToList();
        var problems = sql.StartsWith("LOAD", StringComparison.Ordinal) ? Problems<BrokerLoad>(properties)
            : sql.Contains("ENGINE=FILE", StringComparison.Ordinal) ? Problems<FileExternalTable>(properties)
            : sql.Contains("FROM FILES", StringComparison.Ordinal) ? Problems<FilesSource>(properties)
            : properties.Contains(new("type", "iceberg")) ? Problems<IcebergCatalog>(properties)
            : properties.Contains(new("type", "lance")) ? Problems<LanceCatalog>(properties)
            : Problems<HiveCatalog>(properties);
        return [.. problems.Select(problem => problem.Id)];
    }

    private static IReadOnlyList<AuthProblem> Problems<T>(List<KeyValuePair<string, string>> properties)
        where T : class, IPropertySource<T>
    {
        T.TryFromProperties(properties, out _, out var problems);
        return problems;
    }

    [GeneratedRegex("\"([^\"]+)\" = \"([^\"]*)\"")]
    private static partial Regex Property();
}
