using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Where a problem is shown: on the token to fix.</summary>
internal static class Locate
{
    /// <summary>The name of a symbol; of one that comes from another assembly, whatever stands for it here.</summary>
    internal static Location Name(ISymbol symbol, Location otherwise)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.IsInSource)
                return location;
        }

        return otherwise;
    }

    /// <summary>The first argument of an attribute; of one without arguments, its name.</summary>
    internal static Location Argument(AttributeData attribute, Location otherwise, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) switch
        {
            AttributeSyntax { ArgumentList.Arguments: [var first, ..] } => first.Expression.GetLocation(),
            AttributeSyntax syntax => syntax.GetLocation(),
            _ => otherwise,
        };

    /// <summary>A whole attribute.</summary>
    internal static Location Attribute(AttributeData attribute, Location otherwise, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation() ?? otherwise;

    /// <summary>The declaration that an attribute stands on; null for one that was compiled elsewhere.</summary>
    internal static TypeDeclarationSyntax? Declaration(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation)?.Parent?.Parent as TypeDeclarationSyntax;
}
