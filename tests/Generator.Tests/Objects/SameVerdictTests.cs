using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>Of an object that is wholly known the analyzer says what the object itself says when the program runs.</summary>
public sealed class SameVerdictTests
{
    /// <summary>So many methods to a program: compiling it is what costs.</summary>
    private const int Methods = 120;

    [Fact]
    [Trait("Runs", "Sample")]
    public Task Objects_made_at_random() => RandomObject.Body.Array[Methods].SampleAsync(
        async bodies =>
        {
            var source = "public static class Made\n{\n"
                + string.Concat(bodies.Select(static (body, i) => $"    public static IPropertySource Make{i}() {{ {body} }}\n")) + "}\n";
            var said = (await CompiledProgram.RunAsync(RandomObject.Types + source, string.Concat(bodies.Select(static (_, i) => $"yield return \"{i}: \" + Show.Problems(Made.Make{i}().Validate());\n")))).Split('\n');
            var reported = await ReportedAsync(source);

            Assert.All(bodies, (body, i) => Assert.Equal(Sorted(said[i][(said[i].IndexOf(':', StringComparison.Ordinal) + 2)..]), (body, string.Join("; ", reported[i].Order(StringComparer.Ordinal))).Item2));
        },
        iter: Runs.Of(2),
        threads: 1);

    private static string Sorted(string problems) =>
        string.Join("; ", problems.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(static problem => string.Join(' ', problem.Split(' ').Take(2))).Order(StringComparer.Ordinal));

    /// <summary>By the method that it stands in.</summary>
    private static async Task<ILookup<int, string>> ReportedAsync(string source)
    {
        var run = await GeneratorRun.OfAsync(RandomObject.Types, "using System;\nusing StarRocks.AwsAuth;\n" + source);
        var found = await run.Output.WithAnalyzers([new ObjectAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return found.Where(static d => d.Location.SourceTree!.FilePath == "Source1.cs").ToLookup(static d => d.Location.GetLineSpan().StartLinePosition.Line - 4, static d => d.Severity + " " + d.Id);
    }
}
