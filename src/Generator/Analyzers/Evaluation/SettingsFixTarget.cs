using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where a step of a fix is taken in a settings file.</summary>
/// <param name="Name">What the key is called there; empty where the step changes no name.</param>
/// <param name="ObjectSpan">The object, its braces too.</param>
internal readonly record struct SettingsFixTarget(string Name, TextSpan ObjectSpan);
