namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the static methods that create a statement from its SQL. An abstract type has none.</summary>
internal static class FromSqlWriter
{
    private const string Summary =
        "from the SQL statement. A nullable member whose key is missing is <see langword=\"null\"/>. "
        + "A property without a member is an error.";

    private const string Parameter =
        "/// <param name=\"sql\">A single statement, with or without a semicolon. Its name is not stored.</param>";

    internal static void Write(SourceWriter writer, TypeModel model, CompilationFacts facts)
    {
        if (model.Is(TypeTraits.Abstract) || model.Statement is null)
            return;
        WriteFrom(writer, model);
        WriteTryFrom(writer, model, facts);
    }

    private static void WriteFrom(SourceWriter writer, TypeModel model)
    {
        var hidesBase = model.Is(TypeTraits.HidesReading) && model.Base is { Statement: not null };
        writer.Line();
        writer.Line($"/// <summary>Creates an instance {Summary}</summary>");
        writer.Line(Parameter);
        writer.Line("/// <returns>The new instance.</returns>");
        writer.Line($"/// <exception cref=\"{Runtime.Namespace}InvalidAuthConfigException\">");
        writer.Line("/// The text is not such a statement, or contains errors. The exception lists all of them with line and column.");
        writer.Line("/// </exception>");
        writer.Line(Runtime.GeneratedCode);
        writer.Line($"{Modifiers.Static(hidesBase)}{model.FullName} FromSql(string sql) => {Runtime.Schema}.FromSql(sql);");
    }

    private static void WriteTryFrom(SourceWriter writer, TypeModel model, CompilationFacts facts)
    {
        writer.Line();
        writer.Line($"/// <summary>Tries to create an instance {Summary}</summary>");
        writer.Line(Parameter);
        ReadingWriter.WriteTryDocs(writer, ", with line and column");
        writer.Line(Runtime.GeneratedCode);
        var value = ReadingWriter.OutParameter(model, facts) + " value";
        writer.Line($"public static bool TryFromSql(string sql, {value}, out {Runtime.Problems} problems) =>");
        writer.Line($"    {Runtime.Schema}.TryFromSql(sql, out value, out problems);");
    }
}
