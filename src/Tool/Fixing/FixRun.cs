using System;
using System.Collections.Generic;
using System.IO;
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
    private readonly FixReport _report = new(arguments.ReadsStandardInput ? context.Error : context.Output, style, rules.Count > 0, isDry);
    private MemoryStream? _fixedInput;
    private bool _hasFailed;

    /// <summary>Fixes the files and returns the exit code.</summary>
    public int Run()
    {
        var configured = new ConfiguredFiles(context.Directory, arguments, _kinds);
        foreach (var step in configured.Select<Action>(
            (file, options) => () => Fix(file, options), result => () => Report(result)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            step();
        }

        WriteFixedInput();
        _report.Complete();
        return _hasFailed ? ExitCode.Failure : _report.HasProblems ? ExitCode.Problems : ExitCode.Success;
    }

    private void Report(CheckedFile result)
    {
        if (result.Failure is { } failure)
            Fail(failure);
        Add(_names.Of(result.FullPath), [], result.Problems.Select(static problem => problem.Diagnostic));
    }

    private void Fix(InputFile file, FileOptions options)
    {
        var name = _names.Of(file.Source);
        try
        {
            if (!file.IsStandardInput && SpecialFile.IsSpecial(file.Source))
                Fail(new FileFailure(name, "it is not a file that can be replaced"));
            else if (_kinds.Find(file.Path) is not { } kind)
                Fail(new FileFailure(name, FileFailure.UnknownExtension));
            else if (file.IsStandardInput || SpecialFile.LengthOf(file.Path) > 0)
                Fix(file, name, kind, options);
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

    private void Fix(InputFile file, string name, FileKind kind, FileOptions options)
    {
        if (file.ReadText(context.Streams) is not { } text)
        {
            if (file.IsNamed)
                Fail(new FileFailure(name, FileFailure.Binary));
            return;
        }

        var fixedFile = Fix(file.Path, text, kind, options);
        var isFixed = fixedFile.Fixes.Count > 0;
        if (isFixed && isDry)
            new UnifiedDiff(text, fixedFile.Text, kind.Format).Write(name, context.Output, style.Colors);
        else if (file.IsStandardInput && !isDry)
            _fixedInput = Encode(fixedFile.Text);
        else if (isFixed && !TryWrite(file.Path, name, text, fixedFile.Text))
            (fixedFile, _report.HasUnwritten) = (fixedFile with { Fixes = [], Remaining = fixedFile.Found }, true);
        Add(name, fixedFile.Fixes, fixedFile.Remaining);
    }

    private FixedFile Fix(string path, SourceText text, FileKind kind, FileOptions options) =>
        new FileFixer(new FileFixes(_kinds), choice, changed => _evaluator.Find(kind, path, changed, options)).Fix(path, text);

    /// <summary>Writes the fixed text of the standard input to the standard output, whose faults are not those of a file.</summary>
    private void WriteFixedInput()
    {
        if (_fixedInput is null)
            return;
        using var output = context.Streams.OpenOutput();
        _fixedInput.CopyTo(output);
    }

    private bool TryWrite(string path, string name, SourceText old, SourceText text)
    {
        try
        {
            using var before = Encode(old);
            using var content = Encode(text);
            WrittenFile.Overwrite(path, before.ToArray(), content);
            return true;
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            Fail(FileFailure.Of(name, exception) with { State = FileFailure.NotWritten });
            return false;
        }
    }

    private MemoryStream Encode(SourceText text)
    {
        var content = new MemoryStream();
        using (var writer = new StreamWriter(content, text.Encoding!, leaveOpen: true))
            text.Write(writer, context.Cancellation);
        content.Position = 0;
        return content;
    }

    private void Add(string name, IReadOnlyList<AppliedFix> fixes, IEnumerable<Diagnostic> remaining) =>
        _report.Add(name, fixes, [.. remaining.Where(IsReported)]);

    private bool IsReported(Diagnostic problem) =>
        problem.Severity != DiagnosticSeverity.Hidden && (rules.Count == 0 || rules.Contains(problem.Id));

    private void Fail(FileFailure failure)
    {
        _hasFailed = true;
        context.ReportFailure(failure.Describe(FileFailure.NotFixed));
    }
}
