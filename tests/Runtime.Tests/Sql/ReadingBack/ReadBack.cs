using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>What the tests of reading back share.</summary>
internal static class ReadBack
{
    /// <summary>The problems of a text, one a line, without their messages.</summary>
    internal static string Problems(System.Collections.Generic.IEnumerable<AuthProblem> problems) =>
        string.Join('\n', problems.Select(static p => $"{p.Severity} {p.Id} {p.Location?.Line}:{p.Location?.Column} {p.Key}".TrimEnd()));

    /// <summary>Both writings of the same value are one text.</summary>
    internal static void Same(SqlStatement expected, SqlStatement actual) => Assert.Equal(expected.CommandText, actual.CommandText);
}
