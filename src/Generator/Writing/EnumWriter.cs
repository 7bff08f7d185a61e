namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the methods that convert an enum to text and back.</summary>
internal static class EnumWriter
{
    internal static void Write(SourceWriter writer, EnumModel model)
    {
        writer.Line();
        WriteText(writer, model);
        writer.Line();
        WriteValue(writer, model);
    }

    private static void WriteText(SourceWriter writer, EnumModel model)
    {
        using (writer.Switch($"private static string? {model.Name}Text({model.TypeName}? value) => value switch"))
        {
            writer.Line("null => null,");
            foreach (var value in model.Values)
            {
                if (!value.IsAlias)
                    writer.Line($"{Member(model, value)} => {CSharpLiteral.Of(value.Text)},");
            }

            const string Culture = "global::System.Globalization.CultureInfo.InvariantCulture";
            writer.Line($"_ => (({model.NumberType})value.GetValueOrDefault()).ToString({Culture}),");
        }
    }

    /// <summary>StarRocks accepts the texts in any case. Settings can also contain the name of the member.</summary>
    private static void WriteValue(SourceWriter writer, EnumModel model)
    {
        var head = $"private static {model.TypeName}? {model.Name}Value(string text) => ";
        var words = new EnumWords(model);
        if (words.Exact.Count == 0)
        {
            WriteWords(writer, model, head + "text.ToUpperInvariant() switch", words);
            return;
        }

        using (writer.Switch(head + "text switch"))
        {
            foreach (var value in words.Exact)
                writer.Line($"{CSharpLiteral.Of(value.Text)} => {Member(model, value)},");
            writer.Line($"_ => {model.Name}Word(text),");
        }

        writer.Line();
        head = $"private static {model.TypeName}? {model.Name}Word(string text) => ";
        WriteWords(writer, model, head + "text.ToUpperInvariant() switch", words);
    }

    private static void WriteWords(SourceWriter writer, EnumModel model, string head, EnumWords words)
    {
        using (writer.Switch(head))
        {
            foreach (var value in model.Values)
            {
                if (words.PatternOf(value) is { Length: > 0 } pattern)
                    writer.Line($"{pattern} => {Member(model, value)},");
            }

            writer.Line("_ => null,");
        }
    }

    private static string Member(EnumModel model, EnumValueModel value) => model.TypeName + "." + Identifier.Escape(value.Member);
}
