namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the static members that make an object of properties or settings. An abstract type has none.</summary>
internal static class ReadingWriter
{
    internal static void Write(SourceWriter writer, TypeModel model, CompilationFacts facts)
    {
        if (model.Is(TypeTraits.Abstract))
            return;
        WritePair(writer, model, facts, "Properties", Runtime.Properties, "StarRocks' own keys and their values.", "Reads StarRocks properties, exactly: a nullable member whose key is absent is null.");
        const string Settings = "Reads configuration-style settings: a member that no setting replaces keeps its initialiser.";
        WritePair(writer, model, facts, "Settings", Runtime.Settings, "Configuration-style keys and their values.", Settings);
        WritePair(writer, model, facts, "Settings", Runtime.Settings, "Configuration-style keys and their values.", Settings, hasOptions: true);
    }

    /// <summary>How the value is declared that a method gives back.</summary>
    internal static string Value(TypeModel model, CompilationFacts facts)
    {
        var isStruct = model.Is(TypeTraits.Struct);
        return (facts.HasNotNullWhen && !isStruct ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "") + "out " + model.FullName + (isStruct ? "" : "?");
    }

    private static void WritePair(SourceWriter writer, TypeModel model, CompilationFacts facts, string source, string type, string pairs, string summary, bool hasOptions = false)
    {
        var (declared, passed) = hasOptions ? ($", {Runtime.Namespace}SettingsOptions options", ", options") : ("", "");
        var parameter = source == "Properties" ? "properties" : "settings";
        var modifiers = Modifiers.Static(model.Is(TypeTraits.HidesReading));
        var value = Value(model, facts);
        writer.Line();
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line($"/// <param name=\"{parameter}\">{pairs}</param>");
        if (hasOptions)
            writer.Line("/// <param name=\"options\">How unknown settings and warnings are treated.</param>");
        writer.Line("/// <returns>The new value.</returns>");
        writer.Line($"/// <exception cref=\"{Runtime.Namespace}InvalidAuthConfigException\">There are errors; it holds all of them.</exception>");
        writer.Line(Runtime.GeneratedCode);
        writer.Line($"{modifiers}{model.FullName} From{source}({type} {parameter}{declared}) => {Runtime.Schema}.From{source}({parameter}{passed});");
        writer.Line();
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line($"/// <param name=\"{parameter}\">{pairs}</param>");
        if (hasOptions)
            writer.Line("/// <param name=\"options\">How unknown settings and warnings are treated.</param>");
        writer.Line("/// <param name=\"value\">The new value where there is no error.</param>");
        writer.Line("/// <param name=\"problems\">All problems; warnings also beside a value.</param>");
        writer.Line("/// <returns>Whether there is no error.</returns>");
        writer.Line(Runtime.GeneratedCode);
        writer.Line($"public static bool TryFrom{source}({type} {parameter}{declared}, {value} value, out {Runtime.Problems} problems) =>");
        writer.Line($"    {Runtime.Schema}.TryFrom{source}({parameter}{passed}, out value, out problems);");
    }
}
