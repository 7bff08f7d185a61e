using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Provides comparisons for tests that read written SQL.</summary>
internal static class ReadBack
{
    /// <summary>Returns problems without their messages, one per line.</summary>
    internal static string Problems(System.Collections.Generic.IEnumerable<AuthProblem> problems) =>
        string.Join('\n', problems.Select(static p => $"{p.Severity} {p.Id} {p.Location?.Line}:{p.Location?.Column} {p.Key}".TrimEnd()));

    /// <summary>Asserts that two statements have the same text.</summary>
    internal static void Same(SqlStatement expected, SqlStatement actual) => Assert.Equal(expected.CommandText, actual.CommandText);
}
