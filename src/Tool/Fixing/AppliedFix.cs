using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a fix that was applied.</summary>
/// <param name="Id">The id of the rule.</param>
/// <param name="Title">The title of the fix.</param>
/// <param name="Position">The position of the problem in the text before the fix.</param>
internal readonly record struct AppliedFix(string Id, string Title, LinePosition Position);
