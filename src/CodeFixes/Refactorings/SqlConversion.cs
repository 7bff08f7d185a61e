using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>SQL in a string literal, as the object that writes the same statement.</summary>
internal static class SqlConversion
{
    internal static Conversion? Find(SyntaxNode at, SemanticModel model, CancellationToken cancellation)
    {
        if (at.FirstAncestorOrSelf<ExpressionSyntax>() is not { } expression)
            return null;
        var whole = LiteralWhole.Of(expression);
        if (LiteralReader.Read(whole, model, cancellation) is not { } literal || literal.Parts.Any(static part => part.Kind != LiteralPartKind.Written)
            || !SqlScript.MayConcern(literal.Text) || PlainSqlReader.Read(literal.Text) is not { } sql)
        {
            return null;
        }

        return TypeOf(sql, model.Compilation, cancellation) is { } type && IsAccepted(sql) && Members(sql, type) is { } assignments
            ? new Conversion(whole, type, assignments, "." + sql.Method + "(" + string.Join(", ", Arguments(sql)) + ").CommandText")
            : null;
    }

    private static IEnumerable<string> Arguments(PlainSql sql) => sql.Options is { } options ? [.. sql.Names.Select(CodeText.Literal), options] : sql.Names.Select(CodeText.Literal);

    private static ObjectType? TypeOf(PlainSql sql, Compilation compilation, CancellationToken cancellation) => sql.Form switch
    {
        StatementForm.FileTable => ReadyMade.OfTable(compilation, cancellation),
        StatementForm.Load => ReadyMade.OfLoad(compilation, cancellation),
        not StatementForm.Catalog => ReadyMade.OfStatement(compilation, sql.Form, cancellation),
        _ => sql.Properties.Find(static pair => pair.Key == StatementKeys.Name(StatementKey.Type)) is { Value: { } type } ? ReadyMade.OfCatalog(compilation, type, cancellation) : null,
    };

    private static List<string>? Members(PlainSql sql, ObjectType type)
    {
        // A load writes its blocks into WITH BROKER and all else into PROPERTIES.
        if (sql.Broker.Any(static pair => AwsServices.PrefixOf(pair.Key) is null) || (sql.Form is StatementForm.Load or StatementForm.Export && sql.Properties.Any(static pair => AwsServices.PrefixOf(pair.Key) is not null)))
            return null;
        if (TypedMembers.Write(type, [.. sql.Broker, .. sql.Properties]) is not { } assignments)
            return null;
        assignments.InsertRange(0, sql.Parts);
        if (sql.Columns.Count > 0)
            assignments.Insert(0, "Columns = new global::StarRocks.AwsAuth.TableColumn[] { " + string.Join(", ", sql.Columns.Select(static column => $"new({CodeText.Literal(column.Name)}, {CodeText.Literal(column.Type)})" + Initializer(column.Members))) + " }");
        if (sql.Data.Count > 0)
            assignments.Insert(0, "Data = new global::StarRocks.AwsAuth.LoadData[] { " + string.Join(", ", sql.Data.Select(Data)) + " }");
        return assignments;
    }

    private static string Data(PlainLoadData data)
    {
        var paths = data.Paths.Count == 1 ? CodeText.Literal(data.Paths[0]) : "";
        var members = data.Members.ConvertAll(static member => member.Member + " = " + member.Value);
        if (data.Paths.Count > 1)
        {
            paths = CodeText.Literal(data.Paths[0]);
            members.Insert(0, "Paths = " + CodeText.Array(data.Paths));
        }

        return $"new({paths}, {CodeText.Literal(data.Table)})" + Initializer(members);
    }

    private static string Initializer(List<string> members) => members.Count == 0 ? "" : " { " + string.Join(", ", members) + " }";

    /// <summary>What has an error is not written at all.</summary>
    private static bool IsAccepted(PlainSql sql)
    {
        var (configuration, report) = (new Configuration(), new Report());
        configuration.Reset(sql.Form);
        KeyReader.Read([.. sql.Broker.Concat(sql.Properties).Select(static pair => new WrittenProperty(pair.Key, pair.Value))], configuration, report);
        Evaluator.Run(configuration, report);
        return report.Take().All(static problem => problem.Severity != RuleSeverity.Error);
    }
}
