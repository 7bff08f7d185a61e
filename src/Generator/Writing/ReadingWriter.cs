namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the static methods that create an object from properties or settings. An abstract type has none.</summary>
internal static class ReadingWriter
{
    private static readonly Source _properties = new(
        "Properties",
        Runtime.Properties,
        "from StarRocks properties. A nullable member whose key is missing is <see langword=\"null\"/>.",
        "The keys and values of the StarRocks properties.");

    private static readonly Source _settings = new(
        "Settings",
        Runtime.Settings,
        "from configuration settings. A member without a setting keeps its initial value.",
        "The settings, with keys relative to the section.");

    private static readonly Source _settingsWithOptions = _settings with { HasOptions = true };

    internal static void Write(SourceWriter writer, TypeModel model, CompilationFacts facts)
    {
        if (model.Is(TypeTraits.Abstract))
            return;
        WriteFrom(writer, model, _properties);
        WriteTryFrom(writer, model, facts, _properties);
        WriteFrom(writer, model, _settings);
        WriteTryFrom(writer, model, facts, _settings);
        WriteFrom(writer, model, _settingsWithOptions);
        WriteTryFrom(writer, model, facts, _settingsWithOptions);
    }

    /// <summary>Writes the documentation that all <c>TryFrom…</c> methods share.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="problems">What each problem contains besides its message; empty for nothing.</param>
    internal static void WriteTryDocs(SourceWriter writer, string problems)
    {
        writer.Line("/// <param name=\"value\">When this method returns <see langword=\"true\"/>, the new instance.</param>");
        writer.Line($"/// <param name=\"problems\">When this method returns, all errors and warnings{problems}.</param>");
        writer.Line("/// <returns><see langword=\"true\"/> if there are no errors; otherwise, <see langword=\"false\"/>.</returns>");
    }

    /// <summary>Returns the declaration of the <c>out</c> parameter that receives the new object, without its name.</summary>
    internal static string OutParameter(TypeModel model, CompilationFacts facts)
    {
        if (model.Is(TypeTraits.Struct))
            return "out " + model.FullName;
        var attribute = facts.HasNotNullWhen ? "[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] " : "";
        return attribute + "out " + model.FullName + "?";
    }

    private static void WriteFrom(SourceWriter writer, TypeModel model, Source source)
    {
        var modifiers = Modifiers.Static(model.Is(TypeTraits.HidesReading));
        var (name, parameter) = (source.Name, source.Parameter);
        writer.Line();
        WriteDocs(writer, source, "Creates an instance");
        writer.Line("/// <returns>The new instance.</returns>");
        writer.Line($"/// <exception cref=\"{Runtime.Namespace}InvalidAuthConfigException\">");
        writer.Line($"/// The {parameter} contain errors. The exception lists all of them.");
        writer.Line("/// </exception>");
        writer.Line(Runtime.GeneratedCode);
        writer.Line($"{modifiers}{model.FullName} From{name}({source.Type} {parameter}{source.DeclaredOptions}) =>");
        writer.Line($"    {Runtime.Schema}.From{name}({parameter}{source.PassedOptions});");
    }

    private static void WriteTryFrom(SourceWriter writer, TypeModel model, CompilationFacts facts, Source source)
    {
        var (name, parameter) = (source.Name, source.Parameter);
        writer.Line();
        WriteDocs(writer, source, "Tries to create an instance");
        WriteTryDocs(writer, "");
        writer.Line(Runtime.GeneratedCode);
        var arguments = $"{source.Type} {parameter}{source.DeclaredOptions}, {OutParameter(model, facts)} value";
        writer.Line($"public static bool TryFrom{name}({arguments}, out {Runtime.Problems} problems) =>");
        writer.Line($"    {Runtime.Schema}.TryFrom{name}({parameter}{source.PassedOptions}, out value, out problems);");
    }

    private static void WriteDocs(SourceWriter writer, Source source, string verb)
    {
        writer.Line($"/// <summary>{verb} {source.Summary}</summary>");
        writer.Line($"/// <param name=\"{source.Parameter}\">{source.ParameterSummary}</param>");
        if (source.HasOptions)
            writer.Line("/// <param name=\"options\">The options for unknown settings and warnings.</param>");
    }

    /// <summary>Represents what an object is created from, and the documentation of its two methods.</summary>
    private sealed record Source(string Name, string Type, string Summary, string ParameterSummary, bool HasOptions = false)
    {
        public string Parameter { get; } = Identifier.Local(Name);

        public string DeclaredOptions => HasOptions ? $", {Runtime.Namespace}SettingsOptions options" : "";

        public string PassedOptions => HasOptions ? ", options" : "";
    }
}
