using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

public sealed class LeakCasesTests
{
    [Fact]
    public Task Leaks_are_reported_as_their_labels_say() => IsRightAsync(LeakCases.Table);

    [Fact]
    public Task Unescaped_values_are_reported_as_their_labels_say() => IsRightAsync(EscapeCases.Table);

    [Fact]
    public void Most_leaks_are_found_and_half_of_the_cases_are_harmless()
    {
        IsRepresentative(LeakCases.Table, size: 150);
        IsRepresentative(EscapeCases.Table, size: 50);
    }

    private static async Task IsRightAsync(SnippetTable table)
    {
        var wrong = await table.WrongAsync();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static void IsRepresentative(SnippetTable table, int size)
    {
        var (leaks, missed, harmless) = (table.Count("leak"), table.Count("miss"), table.Count("safe"));
        Assert.Equal(table.All.Count, leaks + missed + harmless);
        Assert.True(table.All.Count >= size);
        Assert.True(leaks >= 9 * missed, $"{leaks} of {leaks + missed}");
        Assert.True(harmless >= leaks + missed, $"{harmless} of {table.All.Count}");
    }
}
