using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Judges the statements of one text, each where it stands in the source.</summary>
internal sealed class SqlTextJudge(LiteralText text, SemanticModel model, AnalyzerOptions options, Action<Diagnostic> tell, CancellationToken cancellation)
{
    private readonly ConstantOrigin _origin = new(text, model, options, cancellation);

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
        foreach (var found in SourceJudge.Find(ToSource(statement)))
        {
            if (!IsSaidElsewhere(statement, found.Problem))
                tell(found.Diagnostic);
        }

        UnescapedHoles.Tell(text, statement, model, tell, cancellation);
    }

    private SourceConfiguration ToSource(ParsedStatement statement)
    {
        var source = new SourceConfiguration(SourceHost.SqlLiteral, statement.Form, Location(statement.FirstWord), text.Whole.Span)
        {
            IsPart = statement.IsPart,
            LacksColumns = statement.LacksColumns,
            LacksData = statement.LacksData,
        };
        foreach (var property in statement.Properties)
        {
            source.Entries.Add(new SourceEntry(
                property.Key,
                property.Value,
                Location(property.KeySpan),
                Location(property.ValueSpan),
                text.Span(property.Whole.Start, property.Whole.Length),
                property.IsMisplaced));
        }

        return source;
    }

    /// <summary>What is wrong with the pairs of a constant by themselves is said where the constant is written.</summary>
    private bool IsSaidElsewhere(ParsedStatement statement, Problem problem) =>
        problem.Entry >= 0
        && !problem.Rule.NotInParts
        && AwsServices.PrefixOf(problem.Key) is not null
        && _origin.IsJudgedElsewhere(statement.Properties[problem.Entry].Whole)
        && (problem.Related < 0 || _origin.AreOfOnePart(statement.Properties[problem.Entry].Whole, statement.Properties[problem.Related].Whole));

    private void TellFaults(SqlScript script)
    {
        foreach (var fault in script.Faults)
        {
            if (!_origin.IsJudgedElsewhere(fault.Span))
                tell(Diagnostic.Create(RuleDescriptors.Of(AuthRules.SRA6001), Location(fault.Span), fault.Message));
        }
    }

    private Location Location(SqlSpan span) => text.Location(span.Start, span.Length);
}
