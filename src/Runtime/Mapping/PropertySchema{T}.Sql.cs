using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <content>Reading a statement back.</content>
public sealed partial class PropertySchema<T>
{
    /// <summary>Reads SQL.</summary>
    /// <param name="sql">One statement of the type's kind.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sql"/> is null.</exception>
    /// <exception cref="InvalidAuthConfigException">
    /// It is no such statement, or has errors; it names them all, each with its place.
    /// </exception>
    public T FromSql(string sql) => TryFromSql(sql, out var value, out var problems) ? value : throw new InvalidAuthConfigException(problems);

    /// <summary>Reads SQL.</summary>
    /// <param name="sql">One statement of the type's kind.</param>
    /// <param name="value">The value, or null where there are errors.</param>
    /// <param name="problems">All problems, each with its place; warnings also beside a value.</param>
    /// <returns>Whether there is no error.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sql"/> is null.</exception>
    public bool TryFromSql(string sql, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems)
    {
        var statement = Head.Statement ?? throw new InvalidOperationException(Head.TypeName + " is no statement.");
        var content = new StatementContent(StatementGrammar.Read(sql ?? throw new ArgumentNullException(nameof(sql)), statement));
        if (content.Tree.Fault is { } fault)
        {
            value = default;
            problems = [new AuthProblem(SRA6001.Rule.Id, ProblemSeverity.Error, "", null, fault.Message, content.Locate(fault.Span))];
            return false;
        }

        var reader = PropertyReader.Rent(this, isSettings: false);
        reader.Take(content);
        return TryRead(reader, out value, out problems);
    }

    /// <summary>What the statement has that no member took: the value would write another one. A comment changes nothing.</summary>
    private AuthProblem[] WithLostClauses(AuthProblem[] found, PropertyReader reader, StatementContent sql)
    {
        // Where an error kept the members from being read, nothing was taken.
        if (SchemaEvaluator.HasErrors(found))
            return found;
        var lost = new List<ClauseValue>(reader.LostClauses);
        return lost.Count == 0 ? found : [.. found, .. lost.ConvertAll(part => new AuthProblem(
            SRA4001.Rule.Id,
            part.Member.IsRemark ? ProblemSeverity.Info : ProblemSeverity.Error,
            part.Member.Clause,
            null,
            SRA4001.NoClauseMessage(part.Member.Clause, Head.TypeName),
            sql.Locate(part.Span)))];
    }
}
