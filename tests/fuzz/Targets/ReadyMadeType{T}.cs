using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Reflection;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Represents one type of the library.</summary>
/// <typeparam name="T">The type.</typeparam>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Created for each type of the library.")]
internal sealed class ReadyMadeType<T> : ReadyMadeType
    where T : IPropertySource<T>
{
    private readonly TryRead? _tryFromSql = Find<TryRead>("TryFromSql", typeof(string), typeof(T).MakeByRefType(), typeof(IReadOnlyList<AuthProblem>).MakeByRefType());
    private readonly Func<string, T>? _fromSql = Find<Func<string, T>>("FromSql", typeof(string));
    private readonly Func<T, string, SqlStatement>? _toSql = Find<Func<T, string, SqlStatement>>("ToSql", typeof(string));

    private delegate bool TryRead(string sql, [MaybeNullWhen(false)] out T value, out IReadOnlyList<AuthProblem> problems);

    public override void ReadProperties(IReadOnlyList<KeyValuePair<string, string>> properties, IReadOnlyList<string> secrets)
    {
        var isRead = T.TryFromProperties(properties, out var value, out var problems);
        CheckProblems(isRead, problems, secrets);
        Promise.That(isRead == !Throws(() => T.FromProperties(properties), secrets), "both ways to read properties agree");
        if (isRead)
            CheckWritten(value!, secrets);
    }

    public override void ReadSettings(IReadOnlyList<KeyValuePair<string, string?>> settings, IReadOnlyList<string> secrets)
    {
        var isRead = T.TryFromSettings(settings, out var value, out var problems);
        CheckProblems(isRead, problems, secrets);
        Promise.That(isRead == !Throws(() => T.FromSettings(settings), secrets), "both ways to read settings agree");
        if (isRead)
            CheckWritten(value!, secrets);
    }

    public override void ReadSql(string sql, IReadOnlyList<string> secrets)
    {
        if (_tryFromSql is null)
            return;
        var isRead = _tryFromSql(sql, out var value, out var problems);
        CheckProblems(isRead, problems, secrets);
        foreach (var problem in problems)
            Promise.That(problem.Location is not { } at || at.Start + at.Length <= sql.Length, "a problem is inside the SQL");
        Promise.That(isRead == !Throws(() => _fromSql!(sql), secrets), "both ways to read SQL agree");
        if (isRead)
            CheckWritten(value!, secrets);
    }

    private static TDelegate? Find<TDelegate>(string name, params Type[] types)
        where TDelegate : Delegate => typeof(T).GetMethod(name, types)?.CreateDelegate<TDelegate>();

    private static void CheckProblems(bool isRead, IReadOnlyList<AuthProblem> problems, IReadOnlyList<string> secrets)
    {
        Promise.That(isRead == problems.All(static problem => problem.Severity != ProblemSeverity.Error), "a value is read unless there are errors");
        foreach (var problem in problems)
            MarkedSecrets.Check(problem.ToString(), secrets);
    }

    private static bool Throws(Func<T> read, IReadOnlyList<string> secrets)
    {
        try
        {
            read();
            return false;
        }
        catch (InvalidAuthConfigException exception)
        {
            MarkedSecrets.Check(exception.ToString(), secrets);
            return true;
        }
    }

    /// <summary>Checks that what is written of a value that was read is the same value.</summary>
    private void CheckWritten(T value, IReadOnlyList<string> secrets)
    {
        Promise.That(value is not null, "what is read is not null");
        MarkedSecrets.Check(value.ToString() ?? "", secrets);
        var written = value.ToProperties();
        MarkedSecrets.Check(written.ToString(), secrets);

        // A member that is missing in settings can have an initial value that no statement accepts.
        if (value.Validate().Any(static problem => problem.Severity == ProblemSeverity.Error))
            return;
        Promise.That(T.TryFromProperties(written, out var again, out _), "written properties can be read");
        Promise.That(again.ToProperties().SequenceEqual(written), "written properties are read as they were");
        var sql = _toSql is null || _tryFromSql is null ? null : Write(value, secrets);
        if (sql is null)
            return;
        MarkedSecrets.Check(sql.ToString(), secrets);
        Promise.That(_tryFromSql!(sql.CommandText, out again, out _), "written SQL can be read");
        Promise.That(_toSql!(again, "c").CommandText == sql.CommandText, "written SQL is read as it was");
    }

    /// <summary>Returns the SQL of a value; null if it is rejected for what has no place in SQL.</summary>
    private SqlStatement? Write(T value, IReadOnlyList<string> secrets)
    {
        try
        {
            return _toSql!(value, "c");
        }
        catch (Exception exception) when (exception is InvalidAuthConfigException or InvalidOperationException or ArgumentException)
        {
            MarkedSecrets.Check(exception.ToString(), secrets);
            return null;
        }
    }
}
