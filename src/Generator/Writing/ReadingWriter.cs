namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Writes the static methods that create an object from properties, settings or SQL, which the schema implements and documents. An
/// abstract type has none.
/// </summary>
internal static class ReadingWriter
{
    internal static void Write(SourceWriter writer, TypeModel model, CompilationFacts facts)
    {
        if (model.Is(TypeTraits.Abstract))
            return;
        var hidesBase = model.Is(TypeTraits.HidesReading);
        Write(writer, model, facts, new Source("Properties", Runtime.Properties), hidesBase);
        Write(writer, model, facts, new Source("Settings", Runtime.Settings, "", ", null"), hidesBase);
        const string Options = $", {Runtime.Namespace}SettingsOptions? options";
        Write(writer, model, facts, new Source("Settings", Runtime.Settings, Options, ", options"), hidesBase);
        if (model.Statement is not null)
            Write(writer, model, facts, new Source("Sql", "string"), hidesBase && model.Base is { Statement: not null });
    }

    private static void Write(SourceWriter writer, TypeModel model, CompilationFacts facts, Source source, bool hidesBase)
    {
        var (name, parameter) = (source.Name, source.Parameter);
        WriteHead(writer, "From" + name);
        writer.Line($"{Modifiers.Static(hidesBase)}{model.FullName} From{name}({source.Type} {parameter}{source.Options}) =>");
        writer.Line($"    {Runtime.Schema}.From{name}({parameter}{source.PassedOptions});");

        WriteHead(writer, "TryFrom" + name);
        var results = $"{OutParameter(model, facts)} value, out {Runtime.Problems} problems";
        writer.Line($"public static bool TryFrom{name}({source.Type} {parameter}{source.Options}, {results}) =>");
        writer.Line($"    {Runtime.Schema}.TryFrom{name}({parameter}{source.PassedOptions}, out value, out problems);");
    }

    private static void WriteHead(SourceWriter writer, string method)
    {
        writer.Line();
        writer.Line($"/// <inheritdoc cref=\"{Runtime.Mapping}PropertySchema{{T}}.{method}\"/>");
        writer.Line(Runtime.GeneratedCode);
    }

    /// <summary>Returns the declaration of the <c>out</c> parameter that receives the new object, without its name.</summary>
    private static string OutParameter(TypeModel model, CompilationFacts facts)
    {
        if (model.Is(TypeTraits.Struct))
            return "out " + model.FullName;
        var attribute = facts.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        return attribute + "out " + model.FullName + "?";
    }

    /// <summary>Represents what an object is created from, and the further parameter and argument for options.</summary>
    private sealed record Source(string Name, string Type, string Options = "", string PassedOptions = "")
    {
        public string Parameter { get; } = Identifier.Local(Name);
    }
}
