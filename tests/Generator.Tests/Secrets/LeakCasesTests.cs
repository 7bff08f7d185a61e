using System.Linq;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

public sealed class LeakCasesTests
{
    [Fact]
    public async Task Every_case_is_reported_as_its_label_says()
    {
        var reported = await LeakCases.ReportedAsync();

        var wrong = LeakCases.All.Zip(reported)
            .Where(static found => found.First.Label == "leak" != found.Second > 0)
            .Select(static found => $"{found.First.Label} x{found.Second}: {found.First.Statements}")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Most_leaks_are_found_and_half_of_the_cases_are_harmless()
    {
        var (leaks, missed, harmless) = (Count("leak"), Count("miss"), Count("safe"));

        Assert.Equal(LeakCases.All.Count, leaks + missed + harmless);
        Assert.True(LeakCases.All.Count >= 150);
        Assert.True(leaks >= 9 * missed, $"{leaks} of {leaks + missed}");
        Assert.True(harmless * 5 >= LeakCases.All.Count * 2, $"{harmless} of {LeakCases.All.Count}");

        static int Count(string label) => LeakCases.All.Count(found => found.Label == label);
    }
}
