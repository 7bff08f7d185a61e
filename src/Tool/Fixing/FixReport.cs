using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Prints what was fixed and what remains.</summary>
/// <param name="output">The output.</param>
/// <param name="style">The style.</param>
/// <param name="isLimited">Whether only the problems of some rules are reported.</param>
/// <param name="isDry">Whether no file is changed.</param>
internal sealed class FixReport(TextWriter output, TextStyle style, bool isLimited, bool isDry)
{
    private int _fixed;
    private int _fixedFiles;
    private int _remaining;
    private int _undecided;

    /// <summary>Gets a value indicating whether an error or a warning remains, or a file would be changed.</summary>
    public bool HasProblems { get; private set; }

    /// <summary>Gets or sets a value indicating whether a file with problems that can be fixed could not be written.</summary>
    public bool HasUnwritten { get; set; }

    private string Done => isDry ? "would fix" : "fixed";

    /// <summary>Adds the result of a file.</summary>
    public void Add(string path, IReadOnlyList<AppliedFix> fixes, IReadOnlyList<Diagnostic> remaining)
    {
        _fixed += fixes.Count;
        _fixedFiles += fixes.Count > 0 ? 1 : 0;
        _remaining += remaining.Count;
        HasProblems |= (isDry && fixes.Count > 0) || remaining.Any(static problem => problem.Severity >= DiagnosticSeverity.Warning);
        foreach (var fix in fixes)
            Write(path, fix.Position, null, Done + " " + fix.Id + ": " + fix.Title);
        foreach (var problem in remaining)
            Add(path, problem);
    }

    /// <summary>Prints the summary.</summary>
    public void Complete()
    {
        var text = _fixed == 0 ? (HasUnwritten ? "Nothing is fixed" : "Nothing to fix") : char.ToUpperInvariant(Done[0]) + Done[1..] + " "
            + Counted.Of(_fixed, "problem") + " in " + Counted.Of(_fixedFiles, "file");
        text += "; " + Counted.Of(_remaining, "problem") + (isLimited ? " of the named rules" : "")
            + (_remaining == 1 ? " remains" : " remain");
        text += _undecided == 0
            ? "."
            : ", " + Counted.Of(_undecided, "fix", "fixes") + " for you to decide (--rule ID --unsafe applies the first one).";
        WordWrap.Write(output, text, 0, style.Width);
    }

    private void Add(string path, Diagnostic problem)
    {
        var message = Printable.Text(problem.GetMessage(CultureInfo.InvariantCulture));
        Write(path, problem.Location.GetLineSpan().StartLinePosition, problem, message);
        var fixes = FixProperties.Read(problem.Properties);
        foreach (var fix in fixes)
            output.WriteLine("    fix: " + Printable.Text(fix.Title));
        if (!fixes.Any(static fix => fix.IsCertain))
            _undecided += fixes.Count;
    }

    private void Write(string path, LinePosition position, Diagnostic? problem, string text)
    {
        var start = Printable.Text(string.Create(CultureInfo.InvariantCulture, $"{path}:{position.Line + 1}:{position.Character + 1}"));
        var label = problem is null ? "" : Severities.WordOf(problem.Severity) + " " + problem.Id;
        output.Write(style.Colors.Bold(start) + ": " + (problem is null ? "" : style.Colors.Of(problem.Severity, label) + ": "));
        WordWrap.Write(output, text, start.Length + ": ".Length + (problem is null ? 0 : label.Length + ": ".Length), style.Width);
    }
}
