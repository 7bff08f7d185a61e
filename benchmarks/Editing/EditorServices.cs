using System;
using System.Collections;
using System.Collections.Generic;
using System.Composition.Hosting;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Calls the services of Roslyn that an editor calls after a keystroke: the one that finds diagnostics, and the one that fills the light
/// bulb. They are internal, so they are called by their names.
/// </summary>
internal sealed class EditorServices
{
    private static readonly Assembly _features = typeof(CompletionService).Assembly;

    private readonly CompositionHost _host = new ContainerConfiguration()
        .WithAssemblies(MefHostServices.DefaultAssemblies)
        .CreateContainer();

    private readonly object _fixes;

    public EditorServices()
    {
        Host = MefHostServices.Create(_host);
        _fixes = _host.GetExport(Find("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService"));
    }

    public MefHostServices Host { get; }

    /// <summary>Returns the number of diagnostics of a document: those of the compiler and of all analyzers.</summary>
    public static async Task<int> CountDiagnosticsAsync(Document document)
    {
        var type = Find("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService");
        var services = document.Project.Solution.Services;
        var service = services.GetType().GetMethod("GetRequiredService")!.MakeGenericMethod(type).Invoke(services, [])!;
        var method = type.GetMethod("GetDiagnosticsForSpanAsync")!;
        var parameters = method.GetParameters();
        var filter = parameters[2].ParameterType.GetField("All")!.GetValue(null);
        var kind = Enum.Parse(parameters[4].ParameterType, "All");
        var task = (Task)method.Invoke(service, [document, null, filter, null, kind, CancellationToken.None])!;
        await task;
        return Count(task, "Result");
    }

    /// <summary>Returns the number of fixes in the light bulb at a position.</summary>
    public async Task<int> CountFixesAsync(Document document, TextSpan span)
    {
        var method = Find("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService").GetMethod("StreamFixesAsync")!;
        var stream = method.Invoke(_fixes, [document, span, null, CancellationToken.None])!;
        var collection = method.ReturnType.GenericTypeArguments[0];
        var count = new Func<IAsyncEnumerable<object>, Task<int>>(CountAsync).Method.GetGenericMethodDefinition();
        return await (Task<int>)count.MakeGenericMethod(collection).Invoke(null, [stream])!;
    }

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> collections)
        where T : class
    {
        var count = 0;
        await foreach (var collection in collections)
            count += Count(collection, "Fixes");
        return count;
    }

    private static int Count(object value, string property) =>
        ((IEnumerable)value.GetType().GetProperty(property)!.GetValue(value)!).Cast<object>().Count();

    private static Type Find(string name) => _features.GetType(name, throwOnError: true)!;
}
