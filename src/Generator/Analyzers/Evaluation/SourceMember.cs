using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>The member that holds a key in an object.</summary>
/// <param name="Path">As an initialiser of the creation would name it, outermost first: <c>Region</c>; <c>S3.Region</c> where that creation sets no <c>S3</c>.</param>
/// <param name="Property">What is declared.</param>
/// <param name="Creation">The expression that creates the object whose member it is.</param>
/// <param name="Assignment">Where the object sets it already, if to null; empty where it doesn't.</param>
internal sealed record SourceMember(string Path, MappedProperty Property, TextSpan Creation, TextSpan Assignment = default)
{
    /// <summary>A text as an expression that the member takes; null where it takes none.</summary>
    public string? ToExpression(string text) => Property.Type switch
    {
        MemberType.Text or MemberType.Secret => SymbolDisplay.FormatLiteral(text, quote: true),
        MemberType.Boolean when text is "true" or "false" => text,
        MemberType.Int32 or MemberType.Int64 when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => text,
        MemberType.Seconds when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "global::System.TimeSpan.FromSeconds(" + text + ")",
        MemberType.Uri => "new global::System.Uri(" + SymbolDisplay.FormatLiteral(text, quote: true) + ", global::System.UriKind.RelativeOrAbsolute)",
        MemberType.Enumeration => EnumMember(text),
        _ => null,
    };

    private string? EnumMember(string text)
    {
        foreach (var value in Property.Enum!.Values)
        {
            if (string.Equals(value.Text, text, System.StringComparison.OrdinalIgnoreCase))
                return Property.Enum.TypeName + "." + Identifier.Escape(value.Member);
        }

        return null;
    }
}
