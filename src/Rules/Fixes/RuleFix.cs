namespace StarRocks.AwsAuth.Rules;

/// <summary>One way to put a problem right.</summary>
/// <param name="Title">What it does, as a menu shows it; the same for every problem of a rule, since Fix All goes by it. Never a value.</param>
/// <param name="Steps">All of them together.</param>
internal sealed record RuleFix(string Title, params FixStep[] Steps);
