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
                var tree = StatementGrammar.Read(literal.Text, statement, form);
                if (tree.HasComments || StatementCode.Of(tree, form, out _) is not { } code)
                    continue;
                return TypedStatement.Of(statement, form, code, express: null, out _) is { } typed
                    && ReadyMade.Exists(typed.Type, model.Compilation)
                    ? new Conversion(whole, typed.Type, typed.Assignments, typed.Call + ".CommandText")
                    : null;
            }
        }

        return null;
    }
}
