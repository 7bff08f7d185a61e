namespace StarRocks.AwsAuth.Generator;

/// <summary>Contains the full names of the types that generated code uses.</summary>
internal static class Runtime
{
    internal const string Namespace = "global::StarRocks.AwsAuth.";
    internal const string Mapping = Namespace + "Mapping.";
    internal const string Schema = ReservedNames.Mapping + ".Schema";
    internal const string Problems = Collections + "IReadOnlyList<" + Namespace + "AuthProblem>";
    internal const string Properties = Collections + "IEnumerable<" + Collections + "KeyValuePair<string, string>>";
    internal const string Settings = Collections + "IEnumerable<" + Collections + "KeyValuePair<string, string?>>";

    private const string Collections = "global::System.Collections.Generic.";

    internal static readonly string GeneratedCode =
        "[global::System.CodeDom.Compiler.GeneratedCode("
        + $"{CSharpLiteral.Of(Generator.GeneratedCode.Tool)}, {CSharpLiteral.Of(Generator.GeneratedCode.Version)})]";
}
