using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a mapped property, with its symbol.</summary>
internal sealed class MappedProperty(IPropertySymbol symbol, MemberType type)
{
    public IPropertySymbol Symbol => symbol;

    public MemberType Type => type;

    /// <summary>Gets or sets the key with its prefix; empty for a member without a key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Gets or sets the <c>[PropertyKey]</c> of the property; null if it has none.</summary>
    public AttributeData? KeyAttribute { get; set; }

    /// <summary>Gets or sets the members that its statement is known to have; null if the property is one of them.</summary>
    public StatementMember[]? StatementMembers { get; set; }

    public MemberTraits Traits { get; set; }

    /// <summary>Gets or sets the enum that is its type; null for any other type.</summary>
    public EnumModel? Enum { get; set; }

    /// <summary>Gets or sets the nested type that is its type; null for any other type.</summary>
    public MappedType? Nested { get; set; }

    /// <summary>Gets or sets the full name of the nested type, without a question mark.</summary>
    public string? TypeName { get; set; }

    /// <summary>Gets or sets a value indicating whether it belongs to an annotated base type, which reports its problems.</summary>
    public bool IsInherited { get; set; }

    public bool Is(MemberTraits traits) => (Traits & traits) == traits;
}
