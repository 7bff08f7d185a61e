using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <content>Reading from a whole statement, which has more than properties.</content>
public sealed partial class PropertyReader
{
    private HashSet<string>? _lost;
    private HashSet<string>? _taken;

    /// <summary>The columns of a file external table; null where no statement is read.</summary>
    /// <returns>The columns.</returns>
    public TableColumn[]? Columns() => TakeClause("Columns") is ColumnNode[] columns
        ? Array.ConvertAll(columns, static column => new TableColumn(column.Name, column.Type) { IsNullable = column.IsNullable, Comment = column.Comment })
        : null;

    /// <summary>The data of a load; null where no statement is read.</summary>
    /// <returns>The data.</returns>
    public LoadData[]? Data() => TakeClause("Data") is LoadNode[] data ? Array.ConvertAll(data, LoadDataReader.Of) : null;

    /// <summary>A part of a statement that is a text.</summary>
    /// <param name="name">The member.</param>
    /// <param name="initial">What it is where no statement is read.</param>
    /// <returns>The text.</returns>
    public string? TextClause(string name, string? initial = null) => Sql is null ? initial : TakeClause(name) as string;

    /// <summary>A part of a statement that is a choice.</summary>
    /// <param name="name">The member.</param>
    /// <param name="initial">What it is where no statement is read.</param>
    /// <returns>The choice.</returns>
    public bool? FlagClause(string name, bool? initial = null) => Sql is null ? initial : TakeClause(name) as bool?;

    /// <summary>A part of a statement that is a list of texts; null where no statement is read.</summary>
    /// <param name="name">The member.</param>
    /// <returns>The texts.</returns>
    public string[]? TextsClause(string name) => TakeClause(name) as string[];

    /// <summary>The statement that is read; null where only properties or settings are.</summary>
    internal StatementContent? Sql { get; private set; }

    /// <summary>Takes the properties of a statement; each counts in its own clause alone.</summary>
    internal void Take(StatementContent sql)
    {
        Sql = sql;
        foreach (var pair in sql.Tree.Pairs)
        {
            var key = pair.Key.Trim();
            var isMisplaced = sql.IsMisplaced(pair);
            if (!isMisplaced && TryFind(sql, pair.Clause, key, out var slot))
            {
                Put(slot, pair.Value);
                continue;
            }

            if (!isMisplaced && IsOpenFor(sql, pair.Clause, key))
            {
                Keep(sql.Statement.AsRead(key), pair.Value);
                continue;
            }

            (_lost ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);
            if (isMisplaced)
                _isOdd = true;
            else
                Stray(key);
        }

        if (IsPlain)
            return;
        _isOdd = true;
        foreach (var pair in sql.Tree.Pairs)
            _pairs.Add(new WrittenProperty(pair.Key, pair.Value, sql.IsMisplaced(pair)));
    }

    /// <summary>What is lost in reading a statement is an error: the value would write another one. Null where nothing is.</summary>
    internal ProblemSeverity? SeverityOf(Problem problem) => _lost?.Contains(problem.Key) == true ? ProblemSeverity.Error : null;

    private bool TryFind(StatementContent sql, SqlClause clause, string key, out int slot)
    {
        if (!_schema.TryFind(key, out slot) && !_schema.TryFind(sql.Statement.AsRead(key), out slot))
            return false;
        return !sql.Statement.SplitsBlocks || _schema.Slots[slot].Service.HasValue == (clause == SqlClause.Broker);
    }

    /// <summary>The open member would write it into the same clause again.</summary>
    private bool IsOpenFor(StatementContent sql, SqlClause clause, string key) => _schema.Head.IsOpen
        && !_schema.TryFind(key, out _) && !_schema.TryFind(sql.Statement.AsRead(key), out _)
        && (!sql.Statement.SplitsBlocks || OpenProperties.IsOfBlock(key) == (clause == SqlClause.Broker));

    /// <summary>What stands in the statement that no member took, so that the value would write another one.</summary>
    internal IEnumerable<ClauseValue> LostClauses => Sql?.Tree.ClauseValues.FindAll(part => !part.IsEmpty && _taken?.Contains(part.Member.Member) != true) ?? [];

    private object? TakeClause(string name)
    {
        if (Sql?.Tree.FindClause(name) is not { } part)
            return null;
        (_taken ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
        return part.Value;
    }
}
