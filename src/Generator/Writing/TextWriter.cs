namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes <c>ToString</c> or <c>PrintMembers</c>, so that the text of the type masks its secrets.</summary>
internal static class TextWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        if (model.Is(TypeTraits.WritesToString))
        {
            writer.Line();
            writer.Line("/// <summary>Returns the members and their values, with secrets and access keys masked.</summary>");
            writer.Line("/// <returns>A string that is safe to log.</returns>");
            writer.Line(Runtime.GeneratedCode);
            writer.Line($"public override string ToString() => {Runtime.Schema}.ToString(this);");
        }

        if (model.Is(TypeTraits.WritesPrintMembers))
        {
            writer.Line();
            if (!model.Is(TypeTraits.Sealed) || model.Is(TypeTraits.OverridesPrintMembers))
            {
                writer.Line("/// <summary>Appends the members and their values, with secrets and access keys masked.</summary>");
                writer.Line("/// <param name=\"builder\">The builder to append to.</param>");
                const string Result = "<see langword=\"true\"/> if anything was appended; otherwise, <see langword=\"false\"/>.";
                writer.Line($"/// <returns>{Result}</returns>");
            }

            writer.Line(Runtime.GeneratedCode);
            var head = PrintModifiers(model) + "bool PrintMembers(global::System.Text.StringBuilder builder)";
            writer.Line($"{head} => {Runtime.Schema}.PrintMembers(this, builder);");
        }
    }

    private static string PrintModifiers(TypeModel model)
    {
        if (model.Is(TypeTraits.OverridesPrintMembers))
            return "protected override ";
        return model.Is(TypeTraits.Struct) || model.Is(TypeTraits.Sealed) ? "private " : "protected virtual ";
    }
}
