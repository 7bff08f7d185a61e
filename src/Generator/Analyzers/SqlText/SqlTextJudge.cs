using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Judges the statements of one text, each where it stands in the source.</summary>
internal sealed class SqlTextJudge(LiteralText text, SemanticModel model, AnalyzerOptions options, Action<Diagnostic> tell, CancellationToken cancellation)
{
    private readonly ConstantOrigin _origin = new(text, model, options, cancellation);
    private readonly Dictionary<LiteralPart, IReadOnlyList<SourceProblem>> _saidByConstants = [];

    public void Run()
    {
        if (!SqlScript.MayConcern(text.Text) || LiteralUse.IsShown(text.Whole, model, cancellation))
            return;
        var script = SqlScript.Read(text.Text);
        foreach (var statement in script.Statements)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!_origin.IsJudgedElsewhere(statement.Whole))
                Judge(statement);
        }

        if (script.Faults.Count > 0 && LiteralUse.IsComplete(text.Whole, model, cancellation))
            TellFaults(script);
    }

    private void Judge(ParsedStatement statement)
    {
        foreach (var found in SourceJudge.Find(ToSource(text, statement)))
        {
            if (!IsSaidElsewhere(statement, found))
                tell(found.Diagnostic);
        }

        UnescapedHoles.Tell(text, statement, model, tell, cancellation);
    }

    private static SourceConfiguration ToSource(LiteralText text, ParsedStatement statement)
    {
        var source = new SourceConfiguration(SourceHost.SqlLiteral, statement.Scope, Location(text, statement.FirstWord), text.Whole.Span)
        {
            IsPart = statement.IsPart,
            MissingPart = statement.MissingPart,
        };
        foreach (var property in statement.Properties)
        {
            source.Entries.Add(new SourceEntry(
                property.Key,
                property.Value,
                Location(text, property.KeySpan),
                Location(text, property.ValueSpan),
                text.Span(property.Whole.Start, property.Whole.Length),
                property.IsMisplaced));
        }

        return source;
    }

    /// <summary>
    /// What is wrong with the pairs of a constant by themselves is said where the constant is written; what only the statement makes wrong, or
    /// worse, is not.
    /// </summary>
    private bool IsSaidElsewhere(ParsedStatement statement, SourceProblem found)
    {
        var problem = found.Problem;
        if (problem.Entry < 0 || problem.Rule.SkipsPartial)
            return false;
        var pair = statement.Properties[problem.Entry].Whole;
        if (!_origin.IsJudgedElsewhere(pair) || text.PartOf(pair.Start, pair.Length) is not { } constant)
            return false;
        foreach (var said in SaidByConstant(constant))
        {
            if (said.Problem.Rule == problem.Rule && said.Problem.Key == problem.Key && said.Diagnostic.Severity >= found.Diagnostic.Severity)
                return true;
        }

        return false;
    }

    private IReadOnlyList<SourceProblem> SaidByConstant(LiteralPart part)
    {
        if (_saidByConstants.TryGetValue(part, out var known))
            return known;
        var builder = new LiteralTextBuilder();
        builder.AddConstant(text.Text.Substring(part.Start, part.Length), part.Expression);
        var constant = builder.ToText(part.Expression);
        var said = new List<SourceProblem>();
        foreach (var statement in SqlScript.Read(constant.Text).Statements)
            said.AddRange(SourceJudge.Find(ToSource(constant, statement)));
        _saidByConstants.Add(part, said);
        return said;
    }

    private void TellFaults(SqlScript script)
    {
        foreach (var fault in script.Faults)
        {
            if (!_origin.IsJudgedElsewhere(fault.Span))
                tell(Diagnostic.Create(RuleDescriptors.Of(SRA6001.Rule), Location(text, fault.Span), fault.Message));
        }
    }

    private static Location Location(LiteralText text, SqlSpan span) => text.Location(span.Start, span.Length);
}
