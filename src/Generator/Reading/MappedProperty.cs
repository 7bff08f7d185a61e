using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A property that is mapped, while its symbol is at hand.</summary>
internal sealed class MappedProperty(IPropertySymbol symbol, MemberType type)
{
    public IPropertySymbol Symbol => symbol;

    public MemberType Type => type;

    /// <summary>The whole key; empty where a member has none.</summary>
    public string Key { get; set; } = "";

    /// <summary>What gives it another key than its name.</summary>
    public AttributeData? KeyAttribute { get; set; }

    public MemberTraits Traits { get; set; }

    /// <summary>The enum.</summary>
    public EnumModel? Enum { get; set; }

    /// <summary>The nested type's members.</summary>
    public TypeShape? Nested { get; set; }

    /// <summary>The nested type, or the enum, without the question mark.</summary>
    public string? TypeName { get; set; }

    /// <summary>It belongs to a base that is mapped itself, which tells of its problems.</summary>
    public bool IsInherited { get; set; }

    public bool Is(MemberTraits traits) => (Traits & traits) == traits;
}
