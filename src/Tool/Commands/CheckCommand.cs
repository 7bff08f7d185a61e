using System;
using System.CommandLine;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>The command <c>check</c>: applies the rules to files and reports the problems.</summary>
internal sealed class CheckCommand(ToolContext context, InputArguments inputs, CheckArguments arguments)
{
    private readonly PathNames _names = new(context.Directory);
    private readonly CheckSummary _summary = new();

    internal static Command Create(ToolContext context)
    {
        var command = new Command("check", "Reports the problems of SQL and settings files.");
        var inputs = new InputArguments.Syntax(command, context);
        var arguments = new CheckArguments.Syntax(command);
        command.SetAction(parsed => new CheckCommand(context, inputs.Read(parsed, context), arguments.Read(parsed)).Run());
        return command;
    }

    private DiagnosticSeverity Threshold => Severities.Parse(arguments.Severity
        ?? (arguments.WritesBaseline || (arguments.FailOn == Severities.Info && !arguments.IsQuiet) ? Severities.Info
            : arguments.IsQuiet ? Severities.Error
            : Severities.Warning))
        ?? DiagnosticSeverity.Warning;

    private int Run()
    {
        if (arguments is { WritesBaseline: true, Baseline: { } path })
            return WriteBaseline(path);
        var baseline = arguments.Baseline is { } known ? Baseline.Read(known, context.Directory) : null;
        var session = new FileSession(context, inputs, ToolFileKinds.All);
        if (arguments.Baseline is { } read)
            session.LeaveOut(read);
        using var file = Open(session, "report", arguments.Output, arguments.Baseline);
        using var report = ReportFormats.Create(arguments.Format, file?.Writer ?? context.Output, _names, StyleOf(file));
        var isComplete = Check(session, report.Write, report.Write, baseline);
        report.Complete(_summary);
        file?.Complete();
        if (!isComplete)
            return ExitCode.Failure;
        return Severities.Parse(arguments.FailOn) is { } failOn && _summary.Worst >= failOn ? ExitCode.Problems : ExitCode.Success;
    }

    private int WriteBaseline(string path)
    {
        var baseline = Baseline.CreateEmpty(path, context.Directory);
        var session = new FileSession(context, inputs, ToolFileKinds.All);
        using var file = Open(session, "baseline", path)!;
        var isComplete = Check(session, baseline.Add, static _ => { });
        baseline.Write(file.Writer);
        file.Complete();
        if (!arguments.IsQuiet)
        {
            context.Output.WriteLine(
                "The baseline contains " + Counted.Of(_summary.Problems, "problem") + " of " + Counted.Of(_summary.Files, "file") + ".");
        }

        return isComplete ? ExitCode.Success : ExitCode.Failure;
    }

    /// <summary>Opens a file that is written, after everything else that can be refused; returns null if there is none.</summary>
    private WrittenFile? Open(FileSession session, string what, string? path, string? other = null)
    {
        if (path is null)
            return null;
        session.Reserve(what, path, inputs.Config, other);
        return WrittenFile.Open(what, path, context.Directory);
    }

    /// <summary>Checks all files; returns whether all of them could be read.</summary>
    private bool Check(FileSession session, Action<FoundProblem> report, Action<FileFailure> fail, Baseline? baseline = null)
    {
        var isComplete = true;
        var progress = new Progress(context.Terminal.HasError ? context.Error : null, TimeProvider.System);
        foreach (var file in session.Check())
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (file.Failure is { } failure)
            {
                progress.Clear();
                context.ReportFailure(failure.Describe(FileFailure.NotChecked));
                fail(failure);
                isComplete = false;
            }

            Report(file, report, progress, baseline);
            progress.Show(_summary.Files, session.Count);
        }

        progress.Clear();
        if (baseline is not null)
            (_summary.Known, _summary.Gone) = (baseline.Known, baseline.CountGone());
        return isComplete;
    }

    private void Report(CheckedFile file, Action<FoundProblem> report, Progress progress, Baseline? baseline)
    {
        _summary.Add(file);
        foreach (var problem in baseline?.Remove(file) ?? file.Problems)
        {
            if (problem.Diagnostic.Severity < Threshold)
                continue;
            progress.Clear();
            _summary.Add(problem);
            report(problem);
        }
    }

    private TextStyle StyleOf(WrittenFile? file) => file is null
        ? new TextStyle(Colors.Choose(context, arguments.HasNoColor), context.Terminal.OutputWidth, arguments.IsQuiet)
        : new TextStyle(Colors.None, null, arguments.IsQuiet);
}
