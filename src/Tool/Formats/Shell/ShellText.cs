using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a text in a script.</summary>
/// <param name="Text">The text.</param>
/// <param name="Format">Its format.</param>
internal readonly record struct ShellText(FileText Text, FileFormat Format);
