using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes the JSON that docs/command-line.md describes. Members may be added to it, but none is renamed or removed.</summary>
internal sealed class JsonReportFormat : ReportFormat
{
    private readonly JsonText _json;
    private readonly PathNames _names;
    private readonly List<FileFailure> _failures = [];

    public JsonReportFormat(TextWriter output, PathNames names)
    {
        _json = new JsonText(output);
        _names = names;
        var writer = _json.Writer;
        writer.WriteStartObject();
        writer.WriteNumber("version", 1);
        writer.WriteStartObject("tool");
        writer.WriteString("name", "starrocks-auth");
        writer.WriteString("version", Program.Version);
        writer.WriteEndObject();
        writer.WriteStartArray("problems");
    }

    /// <inheritdoc/>
    public override void Write(FoundProblem problem)
    {
        var diagnostic = problem.Diagnostic;
        _json.Writer.WriteStartObject();
        WriteLocation(problem.Path, diagnostic.Location);
        _json.Property("id", diagnostic.Id);
        _json.Property("severity", Severities.WordOf(diagnostic.Severity));
        _json.Property("title", diagnostic.Descriptor.Title.ToString(CultureInfo.InvariantCulture));
        _json.Property("message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        _json.Property("helpLink", diagnostic.Descriptor.HelpLinkUri);
        _json.Property("fingerprint", problem.Fingerprint);
        WriteProperty(diagnostic, AssumedContext.Statement);
        WriteProperty(diagnostic, AssumedContext.Context);
        WriteRelated(diagnostic);
        _json.Writer.WriteStartArray("fixes");
        foreach (var fix in FixProperties.Read(diagnostic.Properties))
            _json.Writer.WriteStringValue(JsonText.WellFormed(fix.Title));
        _json.Writer.WriteEndArray();
        _json.Writer.WriteEndObject();
        _json.PassOn();
    }

    /// <inheritdoc/>
    public override void Write(FileFailure failure) => _failures.Add(failure);

    /// <inheritdoc/>
    public override void Complete(CheckSummary summary)
    {
        var writer = _json.Writer;
        writer.WriteEndArray();
        writer.WriteStartArray("notChecked");
        foreach (var failure in _failures)
        {
            writer.WriteStartObject();
            _json.Property("path", failure.Path);
            _json.Property("reason", failure.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("summary");
        writer.WriteNumber("files", summary.Files);
        writer.WriteNumber("errors", summary.Errors);
        writer.WriteNumber("warnings", summary.Warnings);
        writer.WriteNumber("suggestions", summary.Suggestions);
        if (summary.Known is { } known)
        {
            writer.WriteNumber("known", known);
            writer.WriteNumber("gone", summary.Gone);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        _json.Complete();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _json.Dispose();
        base.Dispose(disposing);
    }

    private void WriteRelated(Diagnostic diagnostic)
    {
        _json.Writer.WriteStartArray("related");
        foreach (var location in diagnostic.AdditionalLocations)
        {
            _json.Writer.WriteStartObject();
            WriteLocation(_names.Of(location.GetLineSpan().Path), location);
            _json.Writer.WriteEndObject();
        }

        _json.Writer.WriteEndArray();
    }

    private void WriteLocation(string path, Location location)
    {
        var range = ProblemRange.Of(location);
        _json.Property("path", path);
        _json.Writer.WriteNumber("line", range.Line);
        _json.Writer.WriteNumber("column", range.Column);
        _json.Writer.WriteNumber("endLine", range.EndLine);
        _json.Writer.WriteNumber("endColumn", range.EndColumn);
    }

    private void WriteProperty(Diagnostic diagnostic, string name)
    {
        if (diagnostic.Properties.TryGetValue(name, out var value) && value is not null)
            _json.Property(name, value);
    }
}
