using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>Compilations as a strict project has them: nullable, every warning level, documentation read.</summary>
internal static class TestCompilation
{
    public static CSharpParseOptions ParseOptions(LanguageVersion version) =>
        new(version, DocumentationMode.Diagnose, SourceCodeKind.Regular, preprocessorSymbols: null);

    public static async Task<CSharpCompilation> CreateAsync(
        IEnumerable<string> sources,
        LanguageVersion version = LanguageVersion.CSharp12,
        ReferenceSet? references = null) =>
        CSharpCompilation.Create(
            "Sample",
            sources.Select((source, i) => Parse(source, version, $"Source{i}.cs")),
            await (references ?? ReferenceSet.Net80).ResolveAsync(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable,
                concurrentBuild: false));

    public static SyntaxTree Parse(string source, LanguageVersion version, string path) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions(version), path, encoding: System.Text.Encoding.UTF8);
}
