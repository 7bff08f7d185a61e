using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <content>Reads values from SQL.</content>
public sealed partial class PropertySchema<T>
{
    /// <summary>
    /// Creates a value from the SQL statement. A nullable member whose key is missing is <see langword="null"/>. A property without a
    /// member is an error.
    /// </summary>
    /// <param name="sql">A single statement, with or without a semicolon. Its name is not stored.</param>
    /// <returns>The new value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sql"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidAuthConfigException">
    /// The text is not such a statement, or contains errors. The exception lists all of them with line and column.
    /// </exception>
    public T FromSql(string sql) =>
        TryFromSql(sql, out var value, out var problems) ? value : throw new InvalidAuthConfigException(problems);

    /// <summary>
    /// Tries to create a value from the SQL statement. A nullable member whose key is missing is <see langword="null"/>. A property
    /// without a member is an error.
    /// </summary>
    /// <param name="sql">A single statement, with or without a semicolon. Its name is not stored.</param>
    /// <param name="value">When this method returns <see langword="true"/>, the new value.</param>
    /// <param name="problems">When this method returns, all errors and warnings, with line and column.</param>
    /// <returns><see langword="true"/> if there are no errors; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sql"/> is <see langword="null"/>.</exception>
    public bool TryFromSql(string sql, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems)
    {
        var statement = Head.Statement ?? throw new InvalidOperationException(Head.TypeName + " is not a statement.");
        var content = new StatementContent(StatementGrammar.Read(sql ?? throw new ArgumentNullException(nameof(sql)), statement));
        if (content.Tree.Fault is { } fault)
        {
            value = default;
            problems = [new AuthProblem(SRA6001.Rule.Id, ProblemSeverity.Error, "", null, fault.Message, content.Locate(fault.Span))];
            return false;
        }

        var reader = PropertyReader.Rent(this, isSettings: false);
        reader.Collect(content);
        return TryRead(reader, out value, out problems);
    }

    /// <summary>
    /// Adds problems for clauses that no member has read, because the value would write a different statement. They are errors, except for
    /// a comment, which has no effect.
    /// </summary>
    private AuthProblem[] AddUnreadClauses(AuthProblem[] problems, PropertyReader reader, StatementContent sql)
    {
        // If there are errors, the members have not been read, so every clause would be reported.
        if (SchemaEvaluator.HasErrors(problems))
            return problems;
        var unread = new List<ClauseValue>(reader.UnreadClauses);
        return unread.Count == 0 ? problems : [.. problems, .. unread.ConvertAll(clause => new AuthProblem(
            SRA4001.Rule.Id,
            clause.Member.IsRemark ? ProblemSeverity.Info : ProblemSeverity.Error,
            clause.Member.Clause,
            null,
            SRA4001.NoClauseMessage(clause.Member.Clause, Head.TypeName),
            sql.Locate(clause.Span)))];
    }
}
