using System.Globalization;
using System.IO;
using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes a Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.</summary>
internal sealed class GitlabReportFormat : ReportFormat
{
    private readonly JsonText _json;

    public GitlabReportFormat(TextWriter output)
    {
        _json = new JsonText(output);
        _json.Writer.WriteStartArray();
    }

    /// <inheritdoc/>
    public override void Write(FoundProblem problem)
    {
        var diagnostic = problem.Diagnostic;
        var range = ProblemRange.Of(diagnostic.Location);
        var writer = _json.Writer;
        writer.WriteStartObject();
        _json.Property("description", diagnostic.Id + ": " + diagnostic.GetMessage(CultureInfo.InvariantCulture));
        _json.Property("check_name", diagnostic.Id);
        _json.Property("fingerprint", Fingerprints.InAllFiles(problem));
        _json.Property("severity", diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "major",
            DiagnosticSeverity.Warning => "minor",
            _ => "info",
        });
        writer.WriteStartObject("location");
        _json.Property("path", problem.Path);
        writer.WriteStartObject("lines");
        writer.WriteNumber("begin", range.Line);
        writer.WriteNumber("end", range.EndLine);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        _json.PassOn();
    }

    /// <inheritdoc/>
    public override void Complete(CheckSummary summary)
    {
        _json.Writer.WriteEndArray();
        _json.Complete();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _json.Dispose();
        base.Dispose(disposing);
    }
}
