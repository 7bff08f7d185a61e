namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the two functions between an enum and its texts.</summary>
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

            writer.Line($"_ => (({model.NumberType})value.GetValueOrDefault()).ToString(global::System.Globalization.CultureInfo.InvariantCulture),");
        }
    }

    /// <summary>StarRocks takes these words in any letter case; a .NET user may write the member's name in settings.</summary>
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
        WriteWords(writer, model, $"private static {model.TypeName}? {model.Name}Word(string text) => text.ToUpperInvariant() switch", words);
    }

    private static void WriteWords(SourceWriter writer, EnumModel model, string head, EnumWords words)
    {
        using (writer.Switch(head))
        {
            foreach (var value in model.Values)
            {
                if (words.Of(value) is { Length: > 0 } patterns)
                    writer.Line($"{patterns} => {Member(model, value)},");
            }

            writer.Line("_ => null,");
        }
    }

    private static string Member(EnumModel model, EnumValueModel value) => model.TypeName + "." + Identifier.Escape(value.Member);
}
