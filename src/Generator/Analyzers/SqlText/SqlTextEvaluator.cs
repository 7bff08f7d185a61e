using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates the statements of one text at their source locations.</summary>
internal sealed class SqlTextEvaluator(LiteralText text, SemanticModel model, AnalyzerOptions options, Action<Diagnostic> report,
    CancellationToken cancellation)
{
    private readonly AnalyzedConstants _analyzedConstants = new(text, model, options, cancellation);
    private readonly Dictionary<LiteralSegment, IReadOnlyList<SourceProblem>> _problemsByConstant = [];

    public void Report()
    {
        if (!SqlScript.MayConcern(text.Text) || LiteralUse.IsStoredDefinition(text.Expression, model, cancellation)
            || ComparedValue.Is(text.Expression, cancellation))
            return;
        var script = SqlScript.Read(text.Text);
        foreach (var statement in script.Statements)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_analyzedConstants.Contains(statement.Whole) || !IsComplete(statement))
                continue;
            ReportStatement(statement);
            UnescapedHoles.Report(text, statement, model, report, cancellation);
            foreach (var alternative in statement.Alternatives())
                ReportStatement(alternative);
        }

        if (script.Faults.Count > 0 && LiteralUse.IsCompleteSql(text.Expression, model, cancellation))
            ReportFaults(script);
    }

    private void ReportStatement(ParsedStatement statement)
    {
        foreach (var found in SourceEvaluator.Find(ToSource(text, statement)))
        {
            if (!IsAlreadyReported(statement, found))
                report(found.Diagnostic);
        }
    }

    /// <summary>Indicates whether no list can follow a statement without one in another text.</summary>
    private bool IsComplete(ParsedStatement statement) => statement.Lists.Count > 0 || statement.HasDelimiter
        || LiteralUse.IsCompleteSql(text.Expression, model, cancellation);

    private SourceConfiguration ToSource(LiteralText text, ParsedStatement statement)
    {
        var source =
            new SourceConfiguration(SourceKind.SqlLiteral, statement.Scope, LocationOf(text, statement.FirstWord), text.Expression.Span)
            {
                IsPartial = statement.IsPartial,
                HasOnlyValues = statement.IsAlternative,
                MissingClause = statement.MissingClause,
                NamesBroker = statement.NamesBroker,
                TargetVersion = TargetVersion.At(text.Expression.GetLocation(), options),
            };
        foreach (var property in statement.Properties)
        {
            source.Properties.Add(new SourceProperty(
                property.Key,
                property.Value,
                LocationOf(text, property.KeySpan),
                LocationOf(text, property.ValueSpan),
                text.Span(property.Whole.Start, property.Whole.Length),
                property.IsMisplaced,
                IsDoubtful: property.IsDoubtful));
        }

        foreach (var clause in statement.ClauseValues)
            source.Clauses.Add(new SourceClause(clause.Member, [(clause.Text, LocationOf(text, clause.Span))]));
        return source;
    }

    /// <summary>
    /// Indicates whether the problem is reported where the constant is declared. A problem that only the statement causes,
    /// or makes worse, is not.
    /// </summary>
    private bool IsAlreadyReported(ParsedStatement statement, SourceProblem found)
    {
        var problem = found.Problem;
        if (problem.Position < 0 || problem.Rule.SkipsPartial)
            return false;
        var property = statement.Properties[problem.Position].Whole;
        if (!_analyzedConstants.Contains(property) || text.SegmentOf(property.Start, property.Length) is not { } constant)
            return false;
        foreach (var reported in ProblemsOfConstant(constant))
        {
            if (reported.Problem.Rule == problem.Rule && reported.Problem.Key == problem.Key
                && reported.Diagnostic.Severity >= found.Diagnostic.Severity)
                return true;
        }

        return false;
    }

    private IReadOnlyList<SourceProblem> ProblemsOfConstant(LiteralSegment segment)
    {
        if (_problemsByConstant.TryGetValue(segment, out var known))
            return known;
        var builder = new LiteralTextBuilder();
        builder.AddConstant(text.Text.Substring(segment.Start, segment.Length), segment.Expression);
        var constant = builder.ToText(segment.Expression);
        var problems = new List<SourceProblem>();
        foreach (var statement in SqlScript.Read(constant.Text).Statements.SelectMany(each => each.Alternatives().Prepend(each)))
            problems.AddRange(SourceEvaluator.Find(ToSource(constant, statement)));
        _problemsByConstant.Add(segment, problems);
        return problems;
    }

    private void ReportFaults(SqlScript script)
    {
        foreach (var fault in script.Faults)
        {
            if (!_analyzedConstants.Contains(fault.Span))
                report(Diagnostic.Create(RuleDescriptors.Of(SRA6001.Rule), LocationOf(text, fault.Span), fault.Message));
        }
    }

    private static Location LocationOf(LiteralText text, SourceSpan span) => text.LocationOf(span.Start, span.Length);
}
