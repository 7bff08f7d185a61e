namespace StarRocks.AwsAuth.Generator;

/// <summary>How a generated member relates to that of a base.</summary>
internal static class Modifiers
{
    /// <summary>For a member of an instance that types of this kind, and bases of that kind, have.</summary>
    internal static string Instance(TypeModel model, bool baseHasIt)
    {
        if (baseHasIt)
            return "public override ";
        return model.Is(TypeTraits.Sealed) || model.Is(TypeTraits.Struct) ? "public " : "public virtual ";
    }

    internal static string Static(bool baseHasIt) => baseHasIt ? "public static new " : "public static ";
}
