namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes what makes the type's text mask its secrets.</summary>
internal static class TextWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        if (model.Is(TypeTraits.WritesToString))
        {
            writer.Line();
            writer.Line("/// <summary>The members, secrets and access keys as ******.</summary>");
            writer.Line("/// <returns>A text for logs.</returns>");
            writer.Line(Runtime.GeneratedCode);
            writer.Line($"public override string ToString() => {Runtime.Schema}.ToString(this);");
        }

        if (model.Is(TypeTraits.WritesPrintMembers))
        {
            writer.Line();
            if (!model.Is(TypeTraits.Sealed) || model.Is(TypeTraits.OverridesPrintMembers))
            {
                writer.Line("/// <summary>Prints the members, secrets and access keys as ******.</summary>");
                writer.Line("/// <param name=\"builder\">What to print to.</param>");
                writer.Line("/// <returns>Whether anything was printed.</returns>");
            }

            writer.Line(Runtime.GeneratedCode);
            writer.Line($"{PrintModifiers(model)}bool PrintMembers(global::System.Text.StringBuilder builder) => {Runtime.Schema}.PrintMembers(this, builder);");
        }
    }

    private static string PrintModifiers(TypeModel model)
    {
        if (model.Is(TypeTraits.OverridesPrintMembers))
            return "protected override ";
        return model.Is(TypeTraits.Struct) || model.Is(TypeTraits.Sealed) ? "private " : "protected virtual ";
    }
}
