using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>Runs what a test compiled, in a load context that goes away with it.</summary>
internal static class CompiledProgram
{
    /// <summary>What a program of a test may use besides the runtime.</summary>
    private const string Prelude = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using StarRocks.AwsAuth;

        internal static class Show
        {
            public static string Pairs(IPropertySource source) =>
                string.Join("; ", source.ToProperties().Select(p => p.Key + "=" + p.Value));

            public static string Problems(IEnumerable<AuthProblem> problems) =>
                string.Join("; ", problems.Select(p => $"{p.Severity} {p.Id} {p.Key} {p.Member ?? "-"}"));

            public static Dictionary<string, string> Properties(params string[] pairs) =>
                pairs.Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);

            public static Dictionary<string, string?> Settings(params string[] pairs) =>
                pairs.Select(p => p.Split('=', 2)).ToDictionary(p => p[0], p => (string?)p[1]);
        }
        """;

    /// <summary>
    /// Compiles a source, which has to be free of diagnostics, with the statements of an iterator of strings, and gives the
    /// lines that these yield.
    /// </summary>
    public static async Task<string> RunAsync(string source, string statements)
    {
        var program = $$"""
            {{(source.Contains("namespace Lake", StringComparison.Ordinal) ? "using Lake;" : "")}}
            public static class Program
            {
                public static IEnumerable<string> Run()
                {
            {{statements}}
                }
            }
            """;
        var run = await GeneratorRun.OfAsync(source, Prelude, program);
        await run.CompilesCleanAsync();
        return string.Join("\n", Execute(run.Output));
    }

    /// <summary>Runs the iterator of a compilation.</summary>
    public static List<string> Execute(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;

        var context = new ProgramContext();
        try
        {
            var method = context.LoadFromStream(image).GetType("Program", throwOnError: true)!.GetMethod("Run")!;
            return [.. method.CreateDelegate<Func<IEnumerable<string>>>()()];
        }
        finally
        {
            context.Unload();
        }
    }

    private sealed class ProgramContext() : AssemblyLoadContext("program", isCollectible: true)
    {
        private static readonly Assembly _runtime = Default.LoadFromAssemblyPath(BuildPaths.Runtime("net8.0"));

        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == _runtime.GetName().Name ? _runtime : null;
    }
}
