using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents a project with 100 annotated and 100 unrelated types, each in its own file, and one generator.</summary>
internal sealed class Project
{
    private const int Types = 100;

    private static readonly CSharpParseOptions _parsing = new(LanguageVersion.CSharp14);

    private static readonly MetadataReference[] _references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static p => MetadataReference.CreateFromFile(p)),
    ];

    private readonly GeneratorDriver _fresh;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private SyntaxTree _shown = Parse(Sources.Unrelated(0, "before"));
    private SyntaxTree _other = Parse(Sources.Unrelated(0, "before and after"));

    internal Project(IIncrementalGenerator generator, Func<int, string> annotated)
    {
        var files = Enumerable.Range(1, Types).SelectMany(i => new[] { Parse(annotated(i)), Parse(Sources.Unrelated(i, "rest")) });
        _compilation = CSharpCompilation.Create(
            "Measured",
            [_shown, .. files],
            _references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _fresh = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: _parsing);
        _driver = _fresh.RunGeneratorsAndUpdateCompilation(_compilation, out var complete, out _);
        if (_driver.GetRunResult().GeneratedTrees.IsEmpty
            || complete.GetDiagnostics().Any(static d => d.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException("The measured project generates nothing or does not compile.");
    }

    /// <summary>Runs the generator without cached results, except for the references, which a compilation shares with its clone.</summary>
    internal GeneratorDriver Cold() => _fresh.RunGenerators(_compilation.Clone());

    /// <summary>
    /// Runs the generator after an edit of the unrelated file, with a new compilation and the cached results of the driver.
    /// </summary>
    internal GeneratorDriver Keystroke()
    {
        _compilation = _compilation.ReplaceSyntaxTree(_shown, _other);
        (_shown, _other) = (_other, _shown);
        return _driver = _driver.RunGenerators(_compilation);
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, _parsing);
}
