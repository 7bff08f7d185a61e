using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the location of a problem: the token to fix.</summary>
internal static class Locate
{
    /// <summary>Returns the name of a symbol, or another location for a symbol of another assembly.</summary>
    internal static Location Name(ISymbol symbol, Location otherwise)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.IsInSource)
                return location;
        }

        return otherwise;
    }

    /// <summary>Returns the first argument of an attribute, or the attribute if it has none.</summary>
    internal static Location Argument(AttributeData attribute, Location otherwise, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) switch
        {
            AttributeSyntax { ArgumentList.Arguments: [var first, ..] } => first.Expression.GetLocation(),
            AttributeSyntax syntax => syntax.GetLocation(),
            _ => otherwise,
        };

    internal static Location Attribute(AttributeData attribute, Location otherwise, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? otherwise;

    /// <summary>Returns the declaration with an attribute, or null for a type of another assembly.</summary>
    internal static TypeDeclarationSyntax? Declaration(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation)?.Parent?.Parent as TypeDeclarationSyntax;
}
