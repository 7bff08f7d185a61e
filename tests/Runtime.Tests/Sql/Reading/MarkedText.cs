using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace StarRocks.AwsAuth.Tests.Sql.Reading;

/// <summary>Reads the cases of a text file, one per line, in which visible characters represent invisible ones.</summary>
internal static class MarkedText
{
    private static readonly string _folder = Path.Combine(
        typeof(MarkedText).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!, "Sql", "Reading");

    public static IEnumerable<string> Lines(string file) => File.ReadLines(Path.Combine(_folder, file))
        .Where(static line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) || line.Contains('⏎', StringComparison.Ordinal))
        .Select(Unfold);

    private static string Unfold(string line) => line
        .Replace('⏎', '\n').Replace('␍', '\r').Replace('⇥', '\t').Replace('␠', '\u3000').Replace('◌', '\uFEFF').Replace('■', '\uFFFF');
}
