using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Generator;
using TextWriter = System.IO.TextWriter;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Writes SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.</summary>
internal sealed class SarifReportFormat : ReportFormat
{
    private const string Root = "%SRCROOT%";

    private static readonly Dictionary<string, int> _ruleIndexes =
        RuleDescriptors.All.Select(static (rule, index) => (rule.Id, index)).ToDictionary(StringComparer.Ordinal);

    private readonly JsonText _json;
    private readonly PathNames _names;
    private readonly List<FileFailure> _failures = [];

    public SarifReportFormat(TextWriter output, PathNames names)
    {
        _json = new JsonText(output);
        _names = names;
        var writer = _json.Writer;
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public override void Write(FoundProblem problem)
    {
        var diagnostic = problem.Diagnostic;
        var writer = _json.Writer;
        writer.WriteStartObject();
        _json.Property("ruleId", diagnostic.Id);
        writer.WriteNumber("ruleIndex", _ruleIndexes[diagnostic.Id]);
        _json.Property("level", LevelOf(diagnostic.Severity));
        WriteText("message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        writer.WriteStartArray("locations");
        WriteLocation(problem.Path, diagnostic.Location, id: null);
        writer.WriteEndArray();
        if (diagnostic.AdditionalLocations.Count > 0)
        {
            writer.WriteStartArray("relatedLocations");
            for (var i = 0; i < diagnostic.AdditionalLocations.Count; i++)
                WriteLocation(_names.Of(diagnostic.AdditionalLocations[i].GetLineSpan().Path), diagnostic.AdditionalLocations[i], i + 1);
            writer.WriteEndArray();
        }

        writer.WriteStartObject("partialFingerprints");
        _json.Property("starrocksAuth/v1", problem.Fingerprint);
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        WriteProperty(diagnostic, AssumedContext.Statement);
        WriteProperty(diagnostic, AssumedContext.Context);
        writer.WriteEndObject();
        writer.WriteEndObject();
        _json.PassOn();
    }

    /// <inheritdoc/>
    public override void Write(FileFailure failure) => _failures.Add(failure);

    /// <inheritdoc/>
    public override void Complete(CheckSummary summary)
    {
        var writer = _json.Writer;
        writer.WriteEndArray();
        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", _failures.Count == 0);
        if (_failures.Count > 0)
        {
            writer.WriteStartArray("toolExecutionNotifications");
            foreach (var failure in _failures)
            {
                writer.WriteStartObject();
                _json.Property("level", "error");
                WriteText("message", failure.Describe(FileFailure.NotChecked));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
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

    private static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private void WriteTool()
    {
        var writer = _json.Writer;
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "starrocks-auth");
        writer.WriteString("version", Program.Version);
        writer.WriteString("informationUri", RepositoryFiles.Url + "docs/command-line.md");
        writer.WriteStartArray("rules");
        foreach (var rule in RuleDescriptors.All)
            WriteRule(rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteRule(DiagnosticDescriptor rule)
    {
        var description = rule.Description.ToString(CultureInfo.InvariantCulture);
        _json.Writer.WriteStartObject();
        _json.Property("id", rule.Id);
        WriteText("shortDescription", rule.Title.ToString(CultureInfo.InvariantCulture));
        WriteText("fullDescription", description);
        _json.Writer.WriteStartObject("help");
        _json.Property("text", description + " See " + rule.HelpLinkUri);
        _json.Property("markdown", description + " [" + rule.Id + "](" + rule.HelpLinkUri + ")");
        _json.Writer.WriteEndObject();
        _json.Property("helpUri", rule.HelpLinkUri);
        _json.Writer.WriteStartObject("defaultConfiguration");
        _json.Property("level", LevelOf(rule.DefaultSeverity));
        _json.Writer.WriteEndObject();
        _json.Writer.WriteStartObject("properties");
        _json.Property("category", rule.Category);
        _json.Writer.WriteEndObject();
        _json.Writer.WriteEndObject();
    }

    private void WriteLocation(string path, Location location, int? id)
    {
        var writer = _json.Writer;
        var range = ProblemRange.Of(location);
        writer.WriteStartObject();
        if (id is { } number)
            writer.WriteNumber("id", number);
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        if (path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path))
        {
            _json.Property("uri", FileUri(location.GetLineSpan().Path));
        }
        else
        {
            _json.Property("uri", Escaped(path));
            _json.Property("uriBaseId", Root);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("region");
        writer.WriteNumber("startLine", range.Line);
        writer.WriteNumber("startColumn", range.Column);
        writer.WriteNumber("endLine", range.EndLine);
        writer.WriteNumber("endColumn", range.EndColumn);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static string FileUri(string path) => "file:///" + Escaped(PathNames.WithSlashes(path).TrimStart('/'));

    private static string Escaped(string path) =>
        string.Join('/', path.Split('/').Select(static segment => Uri.EscapeDataString(JsonText.WellFormed(segment))));

    private void WriteText(string name, string text)
    {
        _json.Writer.WriteStartObject(name);
        _json.Property("text", text);
        _json.Writer.WriteEndObject();
    }

    private void WriteProperty(Diagnostic diagnostic, string name)
    {
        if (diagnostic.Properties.TryGetValue(name, out var value) && value is not null)
            _json.Property(name, value);
    }
}
