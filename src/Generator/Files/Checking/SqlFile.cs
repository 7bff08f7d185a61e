using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Reads an SQL file and evaluates its statements.</summary>
internal static class SqlFile
{
    internal static readonly SourceTextValueProvider<SqlScript> Reader = new(static text =>
    {
        var all = text.ToString();
        return SqlScript.MayConcern(all) ? SqlScript.Read(all) : SqlScript.Empty;
    });

    internal static FileSuppressions ReadSuppressions(SourceText text, SqlScript script) =>
        FileSuppressions.Read(text, isInComment: null, position => FindStatementAt(script, position));

    internal static void Report(
        SqlScript script, FileLocations locations, StarRocksVersion? targetVersion, FileReport report, CancellationToken cancellation)
    {
        foreach (var statement in script.Statements)
        {
            cancellation.ThrowIfCancellationRequested();
            SourceEvaluator.Report(CreateSource(statement, locations, targetVersion), report.Add);
        }

        foreach (var fault in script.Faults)
            report.Add(Diagnostic.Create(RuleDescriptors.Of(SRA6001.Rule), locations.At(fault.Span), fault.Message));
    }

    private static TextSpan? FindStatementAt(SqlScript script, int position)
    {
        var (low, high) = (0, script.Statements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (script.Statements[middle].Whole.Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && position < script.Statements[low - 1].Whole.End ? script.Statements[low - 1].Whole.ToTextSpan() : null;
    }

    private static SourceConfiguration CreateSource(ParsedStatement statement, FileLocations locations, StarRocksVersion? targetVersion)
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
