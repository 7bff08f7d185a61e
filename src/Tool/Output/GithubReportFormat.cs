using System.Globalization;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Writes commands that GitHub Actions shows beside the lines of a pull request:
/// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands.
/// </summary>
internal sealed class GithubReportFormat(TextWriter output) : ReportFormat
{
    /// <inheritdoc/>
    public override void Write(FoundProblem problem)
    {
        var diagnostic = problem.Diagnostic;
        var range = ProblemRange.Of(diagnostic.Location);
        var command = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "notice",
        };

        // Columns of several lines are an error of the command.
        var columns = range.Line == range.EndLine
            ? string.Create(CultureInfo.InvariantCulture, $",col={range.Column},endColumn={range.EndColumn}")
            : "";
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={Property(problem.Path)},line={range.Line},endLine={range.EndLine}{columns},title={diagnostic.Id}::")
            + Data(diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    /// <inheritdoc/>
    public override void Complete(CheckSummary summary)
    {
    }

    private static string Data(string text) => new StringBuilder(text)
        .Replace("%", "%25")
        .Replace("\r", "%0D")
        .Replace("\n", "%0A")
        .ToString();

    private static string Property(string text) => new StringBuilder(Data(text))
        .Replace(":", "%3A")
        .Replace(",", "%2C")
        .ToString();
}
