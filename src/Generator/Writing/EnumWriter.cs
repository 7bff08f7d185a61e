namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the two functions between an enum and its texts.</summary>
internal static class EnumWriter
{
    internal static void Write(SourceWriter writer, EnumModel model)
    {
        writer.Line();
        writer.Line($"private static string? {model.Name}Text({model.TypeName}? value) => value switch");
        writer.Line("{");
        writer.Line("    null => null,");
        foreach (var value in model.Values)
        {
            if (!value.IsAlias)
                writer.Line($"    {model.TypeName}.{Identifier.Escape(value.Member)} => {CSharpLiteral.Of(value.Text)},");
        }

        writer.Line($"    _ => (({model.NumberType})value.GetValueOrDefault()).ToString(global::System.Globalization.CultureInfo.InvariantCulture),");
        writer.Line("};");
        writer.Line();
        writer.Line($"private static {model.TypeName}? {model.Name}Value(string text) => text switch");
        writer.Line("{");
        foreach (var value in model.Values)
            writer.Line($"    {CSharpLiteral.Of(value.Text)} => {model.TypeName}.{Identifier.Escape(value.Member)},");
        writer.Line("    _ => null,");
        writer.Line("};");
    }
}
