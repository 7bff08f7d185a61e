namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents one way to fix a problem.</summary>
/// <param name="Title">
/// The text of its menu item. It is the same for every problem of a rule, because Fix All groups by it, and contains no value.
/// </param>
/// <param name="Steps">The steps, which are applied together.</param>
internal sealed record RuleFix(string Title, params FixStep[] Steps);
