using System.Threading;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates the statements of an SQL text in a file.</summary>
internal sealed class SqlEvaluator(
    SqlScript script, FileLocations locations, StarRocksVersion? targetVersion, FileReport report, CancellationToken cancellation)
{
    /// <summary>Gets what needs no evaluation; null if everything does.</summary>
    public QuietConfigurations? Quiet { get; init; }

    internal void Report()
    {
        foreach (var statement in script.Statements)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Quiet is null || !Quiet.Has(statement))
                Report(statement);
        }

        foreach (var fault in script.Faults)
            report.Add(Diagnostic.Create(RuleDescriptors.Of(SRA6001.Rule), locations.At(fault.Span), fault.Message));
    }

    private void Report(ParsedStatement statement)
    {
        var isQuiet = true;
        SourceEvaluator.Report(CreateSource(statement), Add);
        if (isQuiet)
            Quiet?.Add(statement);

        void Add(Diagnostic diagnostic)
        {
            isQuiet = false;
            report.Add(diagnostic);
        }
    }

    private SourceConfiguration CreateSource(ParsedStatement statement)
    {
        var first = locations.At(statement.FirstWord);
        var source = new SourceConfiguration(SourceKind.File, statement.Scope, first, statement.Whole.ToTextSpan())
        {
            IsPartial = statement.IsPartial,
            MissingClause = statement.MissingClause,
            TargetVersion = targetVersion,
        };
        foreach (var property in statement.Properties)
        {
            source.Properties.Add(new SourceProperty(
                property.Key,
                property.Value,
                locations.At(property.KeySpan),
                locations.At(property.ValueSpan),
                property.Whole.ToTextSpan(),
                property.IsMisplaced,
                IsDoubtful: property.IsDoubtful));
        }

        foreach (var clause in statement.ClauseValues)
            source.Clauses.Add(new SourceClause(clause.Member, [(clause.Text, locations.At(clause.Span))]));
        return source;
    }
}
