namespace StarRocks.AwsAuth.Generator;

/// <summary>Returns the modifiers of generated members.</summary>
internal static class Modifiers
{
    internal static string Instance(TypeModel model, bool baseHasIt)
    {
        if (baseHasIt)
            return "public override ";
        return model.Is(TypeTraits.Sealed) || model.Is(TypeTraits.Struct) ? "public " : "public virtual ";
    }

    internal static string Static(bool baseHasIt) => baseHasIt ? "public static new " : "public static ";
}
