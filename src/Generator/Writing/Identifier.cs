using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Makes a C# identifier of a name.</summary>
internal static class Identifier
{
    /// <summary>Puts an <c>@</c> before what C#, in this version or a newer one, would take for a keyword.</summary>
    internal static string Escape(string name)
    {
        if (name.Length == 0 || name[0] is < 'a' or > 'z')
            return name;
        if (SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None)
            return "@" + name;
        return name is "extension" or "field" or "union" or "closed" ? "@" + name : name;
    }

    /// <summary>A name for a local: <c>S3</c> is <c>s3</c>.</summary>
    internal static string Local(string name) => Escape(char.ToLowerInvariant(name[0]) + name.Substring(1));
}
