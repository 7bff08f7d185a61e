namespace StarRocks.AwsAuth.Generator;

/// <summary>The types that generated code names.</summary>
internal static class Runtime
{
    internal const string Namespace = "global::StarRocks.AwsAuth.";
    internal const string Mapping = Namespace + "Mapping.";
    internal const string Schema = ReservedNames.Mapping + ".Schema";
    internal const string Problems = "global::System.Collections.Generic.IReadOnlyList<" + Namespace + "AuthProblem>";
    internal const string Properties = "global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>>";
    internal const string Settings = "global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string?>>";

    internal static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode({CSharpLiteral.Of(Generator.GeneratedCode.Tool)}, {CSharpLiteral.Of(Generator.GeneratedCode.Version)})]";
}
