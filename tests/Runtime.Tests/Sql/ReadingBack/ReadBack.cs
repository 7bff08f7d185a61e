using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Contains helpers of the tests of reading back.</summary>
internal static class ReadBack
{
    /// <summary>Returns the text of problems, one in each line, without their messages.</summary>
    internal static string Problems(System.Collections.Generic.IEnumerable<AuthProblem> problems) =>
        string.Join('\n', problems.Select(static p => $"{p.Severity} {p.Id} {p.Location?.Line}:{p.Location?.Column} {p.Key}".TrimEnd()));

    /// <summary>Asserts that two values have the same SQL.</summary>
    internal static void Same(SqlStatement expected, SqlStatement actual) => Assert.Equal(expected.CommandText, actual.CommandText);
}
