using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds types whose mask is lost (SRA3005): another source generator does not see the generated converter, a derived class does not
/// inherit it, and <c>[LogProperties]</c> logs each member.
/// </summary>
internal sealed class UnmaskedTypes(ObjectTypes types, JsonContexts contexts)
{
    private const string AddConverter = "Add [JsonConverter(typeof(MaskingJsonConverter))] to it.";

    internal static void Register(CompilationStartAnalysisContext start, ObjectTypes types)
    {
        var unmasked = new UnmaskedTypes(types, new JsonContexts(start.Compilation));
        if (start.Compilation.GetTypeByMetadataName("System.Text.Json.Serialization.JsonConverterAttribute") is not null)
            start.RegisterSymbolAction(unmasked.AnalyzeType, SymbolKind.NamedType);
        if (start.Compilation.GetTypeByMetadataName("Microsoft.Extensions.Logging.LogPropertiesAttribute") is not null)
            start.RegisterSymbolAction(unmasked.AnalyzeParameter, SymbolKind.Parameter);
    }

    private void AnalyzeType(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (types.Find(type, context.CancellationToken) is not { } known || !HasMaskedText(known.Mapped, JsonConverters.IsIgnored)
            || JsonConverters.IsWrittenByHand(type))
            return;
        if (contexts.Contain(type, context.CancellationToken))
            Report(type, null, "is written to JSON unmasked because the source generator of System.Text.Json does not see the generated "
                + "converter. " + AddConverter);
        else if (!known.IsExactly(type))
            Report(type, DiagnosticSeverity.Info, $"is written to JSON unmasked because it does not inherit the converter of "
                + $"'{known.Mapped.Type.Name}'. " + AddConverter);

        void Report(INamedTypeSymbol symbol, DiagnosticSeverity? severity, string message) =>
            context.ReportDiagnostic(Diagnostic.Create(SecretsDescriptors.SRA3005, LocationOf(symbol),
                severity ?? SecretsDescriptors.SRA3005.DefaultSeverity, null, null, symbol.Name, message));
    }

    private void AnalyzeParameter(SymbolAnalysisContext context)
    {
        var parameter = (IParameterSymbol)context.Symbol;
        foreach (var attribute in parameter.GetAttributes())
        {
            if (KnownTypes.IsAttribute(attribute, "LogPropertiesAttribute", "Logging", "Extensions")
                && attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() is { } location
                && types.Find(parameter.Type, context.CancellationToken) is { } type && HasMaskedText(type.Mapped, IsNotLogged))
                context.ReportDiagnostic(Diagnostic.Create(SecretsDescriptors.SRA3005, location, parameter.Type.Name,
                    "is logged unmasked because [LogProperties] logs each of its members. Remove the attribute, so that the masked text is "
                    + "logged."));
        }
    }

    /// <summary>
    /// Indicates whether the output of a type contains a string member that the text of the type masks, such as an access key.
    /// </summary>
    private static bool HasMaskedText(MappedType type, Func<ISymbol, bool> isLeftOut)
    {
        foreach (var member in type.Members)
        {
            if (isLeftOut(member.Symbol))
                continue;
            if (member.Nested is { } nested
                ? HasMaskedText(nested, isLeftOut)
                : member.Type == MemberType.Text && SecretKeys.IsMasked(member.Key))
                return true;
        }

        return false;
    }

    private static bool IsNotLogged(ISymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            if (KnownTypes.IsAttribute(attribute, "LogPropertyIgnoreAttribute", "Logging", "Extensions"))
                return true;
        }

        return false;
    }

    private static Location LocationOf(INamedTypeSymbol type)
    {
        foreach (var location in type.Locations)
        {
            if (location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) == false)
                return location;
        }

        return type.Locations[0];
    }
}
