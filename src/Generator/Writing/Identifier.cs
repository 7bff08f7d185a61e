using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Converts names to C# identifiers.</summary>
internal static class Identifier
{
    /// <summary>Adds <c>@</c> to a name that is a keyword in this or a newer version of C#.</summary>
    internal static string Escape(string name)
    {
        if (name.Length == 0 || name[0] is < 'a' or > 'z')
            return name;
        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None)
            return "@" + name;
        return name is "extension" or "field" or "union" or "closed" ? "@" + name : name;
    }

    /// <summary>Returns the name of a local variable, such as <c>s3</c> for <c>S3</c>.</summary>
    internal static string Local(string name) => Escape(char.ToLowerInvariant(name[0]) + name.Substring(1));
}
