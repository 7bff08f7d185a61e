using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Fixes the files of a command line, one after the other.</summary>
/// <param name="context">What the command uses of the process.</param>
/// <param name="arguments">The files and their options.</param>
/// <param name="choice">Chooses the fixes.</param>
/// <param name="rules">The ids of the rules that are reported; empty for all.</param>
/// <param name="isDry">Whether no file is changed.</param>
/// <param name="style">The style of the output.</param>
internal sealed class FixRun(
    ToolContext context, InputArguments arguments, FixChoice choice, IReadOnlySet<string> rules, bool isDry, TextStyle style)
{
    private readonly PathNames _names = new(context.Directory);
    private readonly FileKinds _kinds = ToolFileKinds.All;
    private readonly FileEvaluator _evaluator = new(context.Cancellation);
    private readonly FixReport _report = new(context.Output, style, isDry);
    private bool _hasFailed;

    /// <summary>Fixes the files and returns the exit code.</summary>
    public int Run()
    {
        var config = arguments.Config is { } path ? ConfigFile.Read(path, context.Directory) : ConfigFile.None;
        var overrides = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);
        if (arguments.TargetVersion is { } version)
            overrides = overrides.Add(TargetVersion.Key, version);
        var configs = new EditorConfigs(static (_, _) => { }, (file, exception) => Fail(FileFailure.Of(_names.Of(file), exception)));
        foreach (var file in new FileFinder(context.Directory, name => _kinds.Find(name) is not null, Fail).Find(arguments.Paths))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            Fix(file, new FileOptions(overrides, configs.OptionsOf(file.Path), config.OptionsOf(file.Path), config.Global));
        }

        _report.Complete();
        return _hasFailed ? ExitCode.Failure : _report.HasProblems ? ExitCode.Problems : ExitCode.Success;
    }

    private void Fix(InputFile file, FileOptions options)
    {
        var name = _names.Of(file.Path);
        try
        {
            if (_kinds.Find(file.Path) is not { } kind)
                Fail(new FileFailure(name, "the extension is unknown") { IsNotice = true });
            else if (InputText.Read(file.Path) is { } text)
                Fix(file.Path, name, text, kind, options);
            else if (file.IsNamed)
                Fail(new FileFailure(name, "it is binary"));
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            Fail(FileFailure.Of(name, exception));
        }
#pragma warning disable CA1031 // A fault of ours in one file must not leave the others as they are.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Fail(FileFailure.OfFault(name, exception));
        }
    }

    private void Fix(string path, string name, SourceText text, FileKind kind, FileOptions options)
    {
        var fixer = new FileFixer(new FileFixes(_kinds), choice, changed => _evaluator.Find(kind, path, changed, options));
        var fixedFile = fixer.Fix(path, text);
        if (fixedFile.Fixes.Count > 0 && isDry)
            new UnifiedDiff(text, fixedFile.Text, kind.Format).Write(name, context.Output, style.Colors);
        else if (fixedFile.Fixes.Count > 0)
            FileReplacement.Write(path, fixedFile.Text);
        _report.Add(name, fixedFile.Fixes, [.. fixedFile.Remaining.Where(IsReported)]);
    }

    private bool IsReported(Diagnostic problem) =>
        problem.Severity != DiagnosticSeverity.Hidden && (rules.Count == 0 || rules.Contains(problem.Id));

    private void Fail(FileFailure failure)
    {
        _hasFailed |= !failure.IsNotice;
        context.ReportFailure(failure.ToString());
    }
}
