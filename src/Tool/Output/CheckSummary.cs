using System;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Counts the results of a check.</summary>
internal sealed class CheckSummary
{
    private bool _isConfiguration;
    private bool _hasProblems;

    /// <summary>Gets the number of files that were checked.</summary>
    public int Files { get; private set; }

    /// <summary>Gets the number of files with problems.</summary>
    public int FilesWithProblems { get; private set; }

    /// <summary>Gets a value indicating whether there are problems of a configuration, which does not count as a file.</summary>
    public bool HasConfigurationProblems { get; private set; }

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    /// <summary>Gets the number of problems that are neither errors nor warnings.</summary>
    public int Suggestions { get; private set; }

    public int Problems => Errors + Warnings + Suggestions;

    /// <summary>Gets or sets the number of problems that the baseline contains; null if there is no baseline.</summary>
    public int? Known { get; set; }

    /// <summary>Gets or sets the number of problems of the baseline that no longer exist.</summary>
    public int Gone { get; set; }

    /// <summary>Gets the severity of the worst problem; null if there is none.</summary>
    public DiagnosticSeverity? Worst =>
        Errors > 0 ? DiagnosticSeverity.Error
        : Warnings > 0 ? DiagnosticSeverity.Warning
        : Suggestions > 0 ? DiagnosticSeverity.Info : null;

    /// <summary>Adds a file, before its problems.</summary>
    public void Add(CheckedFile file)
    {
        (_isConfiguration, _hasProblems) = (file.IsConfiguration, false);
        if (file is { IsChecked: true, IsConfiguration: false })
            Files++;
    }

    /// <summary>Adds a problem of the last file.</summary>
    public void Add(FoundProblem problem)
    {
        if (_isConfiguration)
            HasConfigurationProblems = true;
        else if (!_hasProblems)
            FilesWithProblems++;
        _hasProblems = true;
        switch (problem.Diagnostic.Severity)
        {
            case DiagnosticSeverity.Error:
                Errors++;
                break;
            case DiagnosticSeverity.Warning:
                Warnings++;
                break;
            default:
                Suggestions++;
                break;
        }
    }
}
