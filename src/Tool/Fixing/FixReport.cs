using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Prints what was fixed and what remains.</summary>
internal sealed class FixReport(TextWriter output, Colors colors, bool isDry)
{
    private int _fixed;
    private int _fixedFiles;
    private int _remaining;
    private int _undecided;

    /// <summary>Gets a value indicating whether an error or a warning remains, or a file would be changed.</summary>
    public bool HasProblems { get; private set; }

    private string Done => isDry ? "would fix" : "fixed";

    /// <summary>Adds the result of a file.</summary>
    public void Add(string path, IReadOnlyList<AppliedFix> fixes, IReadOnlyList<Diagnostic> remaining)
    {
        _fixed += fixes.Count;
        _fixedFiles += fixes.Count > 0 ? 1 : 0;
        _remaining += remaining.Count;
        HasProblems |= (isDry && fixes.Count > 0) || remaining.Any(static problem => problem.Severity >= DiagnosticSeverity.Warning);
        foreach (var fix in fixes)
            output.WriteLine(Start(path, fix.Position) + Done + " " + fix.Id + ": " + fix.Title);
        foreach (var problem in remaining)
            Add(path, problem);
    }

    /// <summary>Prints the summary.</summary>
    public void Complete()
    {
        var text = _fixed == 0 ? "Nothing to fix" : char.ToUpperInvariant(Done[0]) + Done[1..] + " "
            + Count(_fixed, "problem") + " in " + Count(_fixedFiles, "file");
        output.WriteLine(text + "; " + Count(_remaining, "problem") + (_remaining == 1 ? " remains" : " remain")
            + (_undecided == 0
                ? "."
                : ", " + Count(_undecided, "fix", "fixes") + " for you to decide (--rule ID --unsafe applies the first one)."));
    }

    private void Add(string path, Diagnostic problem)
    {
        var severity = colors.Of(problem.Severity, Severities.WordOf(problem.Severity) + " " + problem.Id);
        var message = Printable.Text(problem.GetMessage(CultureInfo.InvariantCulture));
        output.WriteLine(Start(path, problem.Location.GetLineSpan().StartLinePosition) + severity + ": " + message);
        foreach (var fix in FixProperties.Read(problem.Properties))
        {
            output.WriteLine("    fix: " + Printable.Text(fix.Title));
            _undecided++;
        }
    }

    private string Start(string path, LinePosition position) => colors.Bold(Printable.Text(
        string.Create(CultureInfo.InvariantCulture, $"{path}:{position.Line + 1}:{position.Character + 1}"))) + ": ";

    private static string Count(int count, string noun, string? plural = null) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? noun : plural ?? noun + "s");
}
