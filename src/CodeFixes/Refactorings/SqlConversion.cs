using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Converts SQL in a string literal to the object that writes the same statement.</summary>
internal static class SqlConversion
{
    internal static Conversion? Find(SyntaxNode innermost, SemanticModel model, CancellationToken cancellation)
    {
        if (innermost.FirstAncestorOrSelf<ExpressionSyntax>() is not { } expression)
            return null;
        var whole = StringExpression.OutermostOf(expression);
        if (LiteralReader.Read(whole, model, cancellation) is not { } literal
            || literal.Segments.Any(static segment => segment.Kind != LiteralSegmentKind.Written)
            || !SqlScript.MayConcern(literal.Text))
        {
            return null;
        }

        foreach (var statement in StatementDefinitions.All)
        {
            foreach (var form in statement.SqlForms)
            {
                if (StatementCode.Of(StatementGrammar.Read(literal.Text, statement, form), form) is { } code)
                    return Convert(whole, statement, form, code, model.Compilation, cancellation);
            }
        }

        return null;
    }

    private static Conversion? Convert(
        ExpressionSyntax whole,
        StatementDefinition statement,
        SqlForm form,
        StatementCode code,
        Compilation compilation,
        CancellationToken cancellation)
    {
        if (TypeOf(statement, code, compilation, cancellation) is not { } type || !HasNoErrors(statement, code))
            return null;
        if (TypedMembers.Write(type, code.Properties) is not { } assignments)
            return null;
        assignments.InsertRange(0, code.Assignments);
        return new Conversion(whole, type, assignments, "." + form.Method + "(" + string.Join(", ", code.Arguments) + ").CommandText");
    }

    private static ObjectType? TypeOf(
        StatementDefinition statement, StatementCode code, Compilation compilation, CancellationToken cancellation)
    {
        if (!statement.HasCatalogType)
            return ReadyMade.OfStatement(compilation, statement, cancellation);
        var type = code.Properties.Find(static property => property.Key == StatementKey.Type.Name);
        return ReadyMade.OfCatalog(compilation, type.Value, cancellation);
    }

    /// <summary>A statement with errors cannot be written.</summary>
    private static bool HasNoErrors(StatementDefinition statement, StatementCode code)
    {
        var (configuration, report) = (new Configuration(), new Report());
        configuration.Reset(statement);
        var written = code.Properties.Select(static property => new WrittenProperty(property.Key, property.Value));
        KeyReader.Read([.. written], configuration, report);
        Evaluator.Evaluate(configuration, report);
        return report.TakeProblems().All(static problem => problem.Severity != RuleSeverity.Error);
    }
}
