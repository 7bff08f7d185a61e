using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents the location in a settings file at which a step of a fix is applied.</summary>
/// <param name="Name">The name that the key gets in the file; empty if the step does not change a name.</param>
/// <param name="ObjectSpan">The span of the enclosing object, including its braces.</param>
internal readonly record struct SettingsFixTarget(string Name, TextSpan ObjectSpan);
