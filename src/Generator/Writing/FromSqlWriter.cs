namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the static members that make a statement of its SQL. An abstract type has none.</summary>
internal static class FromSqlWriter
{
    private const string Summary = "/// <summary>Reads the statement back from its SQL, exactly: a nullable member whose key is absent is null. Whatever no member holds is an error.</summary>";
    private const string Parameter = "/// <param name=\"sql\">One statement, with or without its semicolon; its name is not kept.</param>";

    internal static void Write(SourceWriter writer, TypeModel model, CompilationFacts facts)
    {
        if (model.Is(TypeTraits.Abstract) || model.Statement is null)
            return;
        var hidesBase = model.Is(TypeTraits.HidesReading) && model.Base is { Statement: not null };
        writer.Line();
        writer.Line(Summary);
        writer.Line(Parameter);
        writer.Line("/// <returns>The new value.</returns>");
        writer.Line($"/// <exception cref=\"{Runtime.Namespace}InvalidAuthConfigException\">It is no such statement, or there are errors; it holds all of them, each with its line and column.</exception>");
        writer.Line(Runtime.GeneratedCode);
        writer.Line($"{Modifiers.Static(hidesBase)}{model.FullName} FromSql(string sql) => {Runtime.Schema}.FromSql(sql);");
        writer.Line();
        writer.Line(Summary);
        writer.Line(Parameter);
        writer.Line("/// <param name=\"value\">The new value where there is no error.</param>");
        writer.Line("/// <param name=\"problems\">All problems, each with its line and column; warnings also beside a value.</param>");
        writer.Line("/// <returns>Whether there is no error.</returns>");
        writer.Line(Runtime.GeneratedCode);
        writer.Line($"public static bool TryFromSql(string sql, {ReadingWriter.Value(model, facts)} value, out {Runtime.Problems} problems) =>");
        writer.Line($"    {Runtime.Schema}.TryFromSql(sql, out value, out problems);");
    }
}
