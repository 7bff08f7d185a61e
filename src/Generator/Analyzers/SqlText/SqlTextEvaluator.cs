using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Evaluates the statements of one text, each where it stands in the source.</summary>
internal sealed class SqlTextEvaluator(LiteralText text, SemanticModel model, AnalyzerOptions options, Action<Diagnostic> tell, CancellationToken cancellation)
{
    private readonly ConstantOrigin _origin = new(text, model, options, cancellation);
    private readonly Dictionary<LiteralSegment, IReadOnlyList<SourceProblem>> _saidByConstants = [];

    public void Run()
    {
        if (!SqlScript.MayConcern(text.Text) || LiteralUse.IsShown(text.Whole, model, cancellation))
            return;
        var script = SqlScript.Read(text.Text);
        foreach (var statement in script.Statements)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!_origin.IsEvaluatedElsewhere(statement.Whole))
                Evaluate(statement);
        }

        if (script.Faults.Count > 0 && LiteralUse.IsComplete(text.Whole, model, cancellation))
            ReportFaults(script);
    }

    private void Evaluate(ParsedStatement statement)
    {
        foreach (var found in SourceEvaluator.Find(ToSource(text, statement)))
        {
            if (!IsReportedElsewhere(statement, found))
                tell(found.Diagnostic);
        }

        UnescapedHoles.Report(text, statement, model, tell, cancellation);
    }

    private static SourceConfiguration ToSource(LiteralText text, ParsedStatement statement)
    {
        var source = new SourceConfiguration(SourceHost.SqlLiteral, statement.Scope, LocationOf(text, statement.FirstWord), text.Whole.Span)
        {
            IsPartial = statement.IsPartial,
            MissingClause = statement.MissingClause,
        };
        foreach (var property in statement.Properties)
        {
            source.Entries.Add(new SourceEntry(
                property.Key,
                property.Value,
                LocationOf(text, property.KeySpan),
                LocationOf(text, property.ValueSpan),
                text.Span(property.Whole.Start, property.Whole.Length),
                property.IsMisplaced));
        }

        return source;
    }

    /// <summary>
    /// What is wrong with the pairs of a constant by themselves is said where the constant is written; what only the statement makes wrong, or
    /// worse, is not.
    /// </summary>
    private bool IsReportedElsewhere(ParsedStatement statement, SourceProblem found)
    {
        var problem = found.Problem;
        if (problem.Entry < 0 || problem.Rule.SkipsPartial)
            return false;
        var pair = statement.Properties[problem.Entry].Whole;
        if (!_origin.IsEvaluatedElsewhere(pair) || text.SegmentOf(pair.Start, pair.Length) is not { } constant)
            return false;
        foreach (var said in ReportedByConstant(constant))
        {
            if (said.Problem.Rule == problem.Rule && said.Problem.Key == problem.Key && said.Diagnostic.Severity >= found.Diagnostic.Severity)
                return true;
        }

        return false;
    }

    private IReadOnlyList<SourceProblem> ReportedByConstant(LiteralSegment part)
    {
        if (_saidByConstants.TryGetValue(part, out var known))
            return known;
        var builder = new LiteralTextBuilder();
        builder.AddConstant(text.Text.Substring(part.Start, part.Length), part.Expression);
        var constant = builder.ToText(part.Expression);
        var said = new List<SourceProblem>();
        foreach (var statement in SqlScript.Read(constant.Text).Statements)
            said.AddRange(SourceEvaluator.Find(ToSource(constant, statement)));
        _saidByConstants.Add(part, said);
        return said;
    }

    private void ReportFaults(SqlScript script)
    {
        foreach (var fault in script.Faults)
        {
            if (!_origin.IsEvaluatedElsewhere(fault.Span))
                tell(Diagnostic.Create(RuleDescriptors.Of(SRA6001.Rule), LocationOf(text, fault.Span), fault.Message));
        }
    }

    private static Location LocationOf(LiteralText text, SourceSpan span) => text.LocationOf(span.Start, span.Length);
}
