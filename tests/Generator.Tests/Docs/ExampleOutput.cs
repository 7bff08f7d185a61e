using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Docs;

/// <summary>What an example prints, where the block below shows it.</summary>
internal static class ExampleOutput
{
    /// <summary>Indicates whether an example can run here: it prints something, and needs neither a file nor a request.</summary>
    internal static bool CanRun(PageExample example) => example is { Language: "csharp", Output: not null }
        && example.Code.Contains("Console.WriteLine(", StringComparison.Ordinal)
        && !example.Code.Contains("await ", StringComparison.Ordinal)
        && !example.Code.Contains("File.", StringComparison.Ordinal);

    internal static async Task<string> OfAsync(PageExample example)
    {
        var compilation = await ExampleRun.CompilationAsync(example, "global using Console = Documents.ExampleConsole;");
        using var image = new MemoryStream();
        var emitted = GeneratorRun.Of(compilation).Output.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;

        var context = new DocumentContext();
        try
        {
            var program = context.LoadFromStream(image);
            var console = context.LoadFromAssemblyName(new("Documents")).GetType("Documents.ExampleConsole", throwOnError: true)!;
            using var output = (StringWriter)console.GetMethod("Collect")!.Invoke(null, null)!;
            program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
            return output.ToString();
        }
        finally
        {
            context.Unload();
        }
    }

    private sealed class DocumentContext() : AssemblyLoadContext("document", isCollectible: true)
    {
        private static readonly string _runtime = BuildPaths.Runtime("net8.0");

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = assemblyName.Name == Path.GetFileNameWithoutExtension(_runtime)
                ? _runtime
                : Array.Find(BuildPaths.Documents(), document => Path.GetFileNameWithoutExtension(document) == assemblyName.Name);
            return path is null ? null : LoadFromAssemblyPath(path);
        }
    }
}
