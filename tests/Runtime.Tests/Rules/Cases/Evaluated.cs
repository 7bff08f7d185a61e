using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Cases;

/// <summary>Represents the problems of a case, with assertions about them.</summary>
internal sealed class Evaluated
{
    private static readonly string[] _secretKeys = ["access_key", "secret_key", "session_token", "sse.customer_key"];

    private readonly IReadOnlyList<WrittenProperty> _properties;

    private Evaluated(IReadOnlyList<WrittenProperty> properties, IReadOnlyList<Problem> problems)
    {
        _properties = properties;
        Problems = problems;
    }

    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Evaluates a case.</summary>
    /// <param name="line">The case.</param>
    /// <param name="target">The version of StarRocks that it is for; null for the newest.</param>
    /// <param name="isPart">Whether its statement is written in another place.</param>
    public static Evaluated Line(string line, string? target = null, bool isPart = false)
    {
        var read = CaseLine.Read(line);
        var configuration = new Configuration();
        var report = new Report();
        read.Fill(configuration, report);
        configuration.TargetVersion = target is null ? null : StarRocksVersion.Parse(target);
        Evaluator.Evaluate(configuration, report);
        SRA4005.Check(read.Properties, configuration, report, isPart);
        var problems = report.TakeProblems();
        Assert.All(problems, problem => Assert.DoesNotContain(Secrets(read), secret => problem.Message.Contains(secret, StringComparison.Ordinal)));
        return new(read.Properties, problems);
    }

    /// <summary>Returns ids and severities, such as <c>SRA1001:E SRA1011:W</c>, in the order of the ids.</summary>
    public override string ToString() =>
        Problems.Count == 0 ? "none" : string.Join(' ', Problems.Select(Short).Order(StringComparer.Ordinal));

    public static string Short(RuleSeverity severity, string id) => $"{id}:{severity.ToString()[0]}";

    public void ReportsNothing() => Assert.Equal("none", ToString());

    public void DoesNotReport(string id) => Assert.DoesNotContain(Problems, problem => problem.Rule.Id == id);

    /// <summary>Asserts that there is exactly one problem.</summary>
    /// <param name="severity">Its severity in this context.</param>
    /// <param name="key">The key that it is about, which its message contains.</param>
    /// <param name="advice">A part of the message that tells what to do.</param>
    /// <param name="location">What it is reported on.</param>
    /// <param name="at">The key that it is reported on, if it is another one.</param>
    /// <param name="related">The other key that it is about.</param>
    public Evaluated Reports(
        string id, RuleSeverity severity, string key, string advice, ProblemLocation location = ProblemLocation.Key, string? at = null, string? related = null)
    {
        Assert.Equal(Short(severity, id), ToString());
        return ReportsAmongOthers(id, severity, key, advice, location, at, related);
    }

    public Evaluated ReportsAmongOthers(
        string id, RuleSeverity severity, string key, string advice, ProblemLocation location = ProblemLocation.Key, string? at = null, string? related = null)
    {
        var problem = Assert.Single(Problems, p => p.Rule.Id == id && p.Key == key);
        Assert.Equal(severity, problem.Severity);
        Assert.Equal(location, problem.Location);
        Assert.Equal(location == ProblemLocation.Statement ? null : at ?? key, KeyAt(problem.Position));
        Assert.Equal(related, KeyAt(problem.Related));
        Assert.Contains($"'{key}'", problem.Message, StringComparison.Ordinal);
        Assert.Contains(advice, problem.Message, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Returns the secrets that are too long to be in a message by chance.</summary>
    private static IEnumerable<string> Secrets(CaseLine line) =>
        from property in line.Properties
        where property.Value is { Length: > 4 } && _secretKeys.Any(name => property.Key.EndsWith("." + name, StringComparison.Ordinal))
        select property.Value;

    private static string Short(Problem problem) => Short(problem.Severity, problem.Rule.Id);

    private string? KeyAt(int entry) => entry < 0 ? null : _properties[entry].Key;
}
