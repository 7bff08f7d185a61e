using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Writes a line for each problem, which editors and CI systems recognize, and a summary. On a terminal, the lines are wrapped and the
/// files are separated.
/// </summary>
/// <param name="output">The output.</param>
/// <param name="names">The names of paths.</param>
/// <param name="style">The style.</param>
internal sealed class TextReportFormat(TextWriter output, PathNames names, TextStyle style) : ReportFormat
{
    private string? _lastPath;

    /// <inheritdoc/>
    public override void Write(FoundProblem problem)
    {
        if (style.Width is not null && _lastPath is not null && _lastPath != problem.Path)
            output.WriteLine();
        _lastPath = problem.Path;
        var severity = problem.Diagnostic.Severity;
        var location = Printable.Text(problem.Path + PositionOf(problem.Diagnostic.Location));
        var label = Severities.WordOf(severity) + " " + problem.Diagnostic.Id;
        var message = Printable.Text(problem.Diagnostic.GetMessage(CultureInfo.InvariantCulture) + OtherFiles(problem));
        output.Write(style.Colors.Bold(location) + ": " + style.Colors.Of(severity, label) + ": ");
        WordWrap.Write(output, message, location.Length + label.Length + ": : ".Length, style.Width);
    }

    /// <inheritdoc/>
    public override void Complete(CheckSummary summary)
    {
        if (style.IsQuiet)
            return;
        if (_lastPath is not null)
            output.WriteLine();
        var text = Count(summary) + BaselineOf(summary) + ".";
        output.WriteLine(summary.Worst is { } worst ? style.Colors.Of(worst, text) : text);
    }

    private static string Count(CheckSummary summary)
    {
        var kind = summary.Known is null ? "problem" : "new problem";
        if (summary.Problems == 0)
            return "No " + kind + "s in " + Counted.Of(summary.Files, "file");
        string[] severities =
        [
            Counted.Of(summary.Errors, "error"), Counted.Of(summary.Warnings, "warning"), Counted.Of(summary.Suggestions, "suggestion"),
        ];
        return Counted.Of(summary.Problems, kind)
            + " (" + string.Join(", ", severities.Where(static text => !text.StartsWith("0 ", StringComparison.Ordinal))) + ") in "
            + summary.FilesWithProblems.ToString(CultureInfo.InvariantCulture) + " of " + Counted.Of(summary.Files, "file")
            + (summary.HasConfigurationProblems ? " and the configuration" : "");
    }

    private static string BaselineOf(CheckSummary summary) => summary.Known is not { } known
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"; {known} known, {summary.Gone} gone");

    private static string PositionOf(Location location)
    {
        var range = ProblemRange.Of(location);
        return string.Create(CultureInfo.InvariantCulture, $":{range.Line}:{range.Column}");
    }

    /// <summary>Returns the locations in other files that a problem is about.</summary>
    private string OtherFiles(FoundProblem problem)
    {
        var others = new List<string>();
        foreach (var location in problem.Diagnostic.AdditionalLocations)
        {
            if (names.Of(location.GetLineSpan().Path) is var path && path != problem.Path)
                others.Add(path + PositionOf(location));
        }

        return others.Count == 0 ? "" : " (See " + string.Join(", ", others) + ".)";
    }
}
