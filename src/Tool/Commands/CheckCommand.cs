using System;
using System.CommandLine;
using System.IO;
using System.Text;
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
        var inputs = new InputArguments.Syntax(command);
        var arguments = new CheckArguments.Syntax(command);
        command.SetAction(parsed => new CheckCommand(context, inputs.Read(parsed), arguments.Read(parsed)).Run());
        return command;
    }

    private DiagnosticSeverity Threshold => Severities.Parse(arguments.Severity
        ?? (arguments.IsQuiet ? Severities.Error : arguments.FailOn == Severities.Info ? Severities.Info : Severities.Warning))
        ?? DiagnosticSeverity.Warning;

    private int Run()
    {
        var baselinePath = arguments.Baseline is { } path ? Path.GetFullPath(path, context.Directory) : null;
        if (arguments.WritesBaseline && baselinePath is not null)
            return WriteBaseline(Baseline.CreateEmpty(baselinePath));
        var baseline = baselinePath is null ? null : Baseline.Read(baselinePath);
        bool isComplete;
        using (var file = OpenFile())
        {
            using var report = ReportFormats.Create(arguments.Format, file ?? context.Output, _names, StyleOf(file));
            isComplete = Check(report.Write, report.Write, baseline);
            report.Complete(_summary);
        }

        if (!isComplete)
            return ExitCode.Failure;
        return Severities.Parse(arguments.FailOn) is { } failOn && _summary.Worst >= failOn ? ExitCode.Problems : ExitCode.Success;
    }

    private int WriteBaseline(Baseline baseline)
    {
        var isComplete = Check(baseline.Add, static _ => { });
        baseline.Write();
        if (!arguments.IsQuiet)
        {
            context.Output.WriteLine(
                "The baseline contains " + Counted.Of(_summary.Problems, "problem") + " of " + Counted.Of(_summary.Files, "file") + ".");
        }

        return isComplete ? ExitCode.Success : ExitCode.Failure;
    }

    /// <summary>Checks all files; returns whether all of them could be read.</summary>
    private bool Check(Action<FoundProblem> report, Action<FileFailure> fail, Baseline? baseline = null)
    {
        var isComplete = true;
        var session = new FileSession(context, inputs, ToolFileKinds.All);
        var progress = new Progress(context.Terminal.HasError ? context.Error : null, TimeProvider.System);
        foreach (var file in session.Check())
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (file.Failure is { } failure)
            {
                progress.Clear();
                context.ReportFailure(failure.ToString());
                fail(failure);
                isComplete &= failure.IsNotice;
            }

            Report(file, report, progress, baseline);
            progress.Show(_summary.Files, session.Count);
        }

        progress.Clear();
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

        if (baseline is not null)
            (_summary.Known, _summary.Gone) = (baseline.Known, baseline.Gone);
    }

    private StreamWriter? OpenFile()
    {
        if (arguments.Output is not { } path)
            return null;
        try
        {
            // The file may be in a folder that is checked.
            var stream = new FileStream(
                Path.GetFullPath(path, context.Directory), FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            return new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            throw UsageException.For("report", path, "written", exception);
        }
    }

    private TextStyle StyleOf(StreamWriter? file) => file is null
        ? new TextStyle(Colors.Choose(context, arguments.HasNoColor), context.Terminal.OutputWidth, arguments.IsQuiet)
        : new TextStyle(Colors.None, null, arguments.IsQuiet);
}
