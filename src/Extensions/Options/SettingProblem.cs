namespace StarRocks.AwsAuth.Extensions;

/// <summary>Represents a problem of the settings as text, with the path and the provider of the setting.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Text">The text, which contains no secret.</param>
internal readonly record struct SettingProblem(ProblemSeverity Severity, string Text);
