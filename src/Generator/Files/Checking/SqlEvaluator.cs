using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates the statements of an SQL text in a file.</summary>
internal sealed class SqlEvaluator(
    FileText text, FileLocations locations, StarRocksVersion? targetVersion, FileReport report, CancellationToken cancellation)
{
    // A statement with many lists is many of these, and each is as long as the statement.
    private (SourceSpan Span, bool IsDiagram) _whole;

    internal void Report()
    {
        foreach (var statement in text.Script!.Each())
        {
            cancellation.ThrowIfCancellationRequested();
            Report(statement);
            foreach (var alternative in statement.Alternatives())
                Report(alternative);
        }

        // Documentation shows parts of statements, and what a client prints.
        if (text.IsDocument)
            return;
        foreach (var fault in text.Script.Faults)
            report.Add(Diagnostic.Create(RuleDescriptors.Of(SRA6001.Rule), locations.At(fault.Span), fault.Message));
    }

    private void Report(ParsedStatement statement)
    {
        if (text.IsDocument)
            ReportInDocument(statement);
        else
            SourceEvaluator.Report(CreateSource(statement), report.Add);
    }

    private void ReportInDocument(ParsedStatement statement)
    {
        if (_whole.Span != statement.Whole)
            _whole = (statement.Whole, DocumentNotation.IsDiagram(text.Text, statement.Whole));
        if (!_whole.IsDiagram)
            SourceEvaluator.Report(CreateSource(statement), ReportOfDocument);
    }

    /// <summary>Reports a problem, except a placeholder, which is for the reader.</summary>
    private void ReportOfDocument(Diagnostic diagnostic)
    {
        if (diagnostic.Id != SRA2008.Rule.Id)
            report.Add(diagnostic);
    }

    private bool IsUnknown(string key, string? value) => text.IsDocument && value is not null && DocumentNotation.IsIn(key, value);

    private SourceConfiguration CreateSource(ParsedStatement statement)
    {
        var first = locations.At(statement.FirstWord);
        var source = new SourceConfiguration(SourceKind.File, statement.Scope, first, statement.Whole.ToTextSpan())
        {
            IsPartial = statement.IsPartial,
            HasOnlyValues = statement.IsAlternative,
            MissingClause = statement.MissingClause,
            NamesBroker = statement.NamesBroker,
            TargetVersion = targetVersion,
        };
        foreach (var property in statement.Properties)
        {
            source.Properties.Add(new SourceProperty(
                property.Key,
                IsUnknown(property.Key, property.Value) ? null : property.Value,
                locations.At(property.KeySpan),
                locations.At(property.ValueSpan),
                property.Whole.ToTextSpan(),
                property.IsMisplaced,
                IsDoubtful: property.IsDoubtful));
        }

        foreach (var clause in statement.ClauseValues.Where(clause => !IsUnknown(clause.Member.Member, clause.Text)))
            source.Clauses.Add(new SourceClause(clause.Member, [(clause.Text, locations.At(clause.Span))]));
        return source;
    }
}
