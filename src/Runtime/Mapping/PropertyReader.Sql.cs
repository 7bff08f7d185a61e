using System;
using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <content>Reads the properties and the other clauses of a statement.</content>
public sealed partial class PropertyReader
{
    private HashSet<string>? _unreadKeys;
    private HashSet<string>? _readClauses;

    /// <summary>Reads the columns of a file external table.</summary>
    /// <returns>The columns; <see langword="null"/> if the source is not SQL.</returns>
    public TableColumn[]? Columns() => ReadClause("Columns") is ColumnNode[] columns ? Array.ConvertAll(columns, CreateColumn) : null;

    /// <summary>Reads the data of a load.</summary>
    /// <returns>The data; <see langword="null"/> if the source is not SQL.</returns>
    public LoadData[]? Data() => ReadClause("Data") is LoadNode[] data ? Array.ConvertAll(data, LoadDataReader.Create) : null;

    /// <summary>Reads a clause with a text.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="initial">The initial value of the member, which it keeps if the source is not SQL.</param>
    /// <returns>The value of the member.</returns>
    public string? TextClause(string name, string? initial = null) => Sql is null ? initial : ReadClause(name) as string;

    /// <summary>Reads a clause that is a flag.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="initial">The initial value of the member, which it keeps if the source is not SQL.</param>
    /// <returns>The value of the member.</returns>
    public bool? FlagClause(string name, bool? initial = null) => Sql is null ? initial : ReadClause(name) as bool?;

    /// <summary>Reads a clause with a list of texts.</summary>
    /// <param name="name">The name of the member.</param>
    /// <returns>The texts; <see langword="null"/> if the source is not SQL.</returns>
    public string[]? TextsClause(string name) => ReadClause(name) as string[];

    /// <summary>The statement that is the source; <see langword="null"/> for properties and settings.</summary>
    internal StatementContent? Sql { get; private set; }

    /// <summary>
    /// Collects the properties of a statement. A property belongs to a member only in the clause to which the member is written.
    /// </summary>
    internal void Collect(StatementContent sql)
    {
        Sql = sql;
        foreach (var property in sql.Tree.Properties)
        {
            var key = property.Key.Trim();
            var isMisplaced = sql.IsMisplaced(property);
            if (!isMisplaced && TryFind(sql, property.Clause, key, out var slot))
            {
                Set(slot, property.Value);
                continue;
            }

            if (!isMisplaced && BelongsToAdditionalProperties(sql, property.Clause, key))
            {
                SetOpen(sql.Statement.AsRead(key), key, property.Value);
                continue;
            }

            (_unreadKeys ??= new HashSet<string>(StringComparer.Ordinal)).Add(PropertyMask.KeyOf(key, property.Value));
            if (isMisplaced)
                _hasProblems = true;
            else
                AddUnknownKey(key, property.Value);
        }

        if (IsValid)
            return;
        _hasProblems = true;
        foreach (var property in sql.Tree.Properties)
            _properties.Add(new WrittenProperty(property.Key, property.Value, sql.IsMisplaced(property)));
    }

    /// <summary>
    /// Returns error as the severity of a problem whose property no member holds, because the value would write a different statement;
    /// otherwise, <see langword="null"/>.
    /// </summary>
    internal ProblemSeverity? SeverityOf(Problem problem) => _unreadKeys?.Contains(problem.Key) == true ? ProblemSeverity.Error : null;

    private bool TryFind(StatementContent sql, SqlClause clause, string key, out int slot)
    {
        if (!_schema.TryFind(key, out slot) && !_schema.TryFind(sql.Statement.AsRead(key), out slot))
            return false;
        return !sql.Statement.SplitsBlocks || _schema.Slots[slot].Service.HasValue == (clause == SqlClause.Broker);
    }

    /// <summary>Indicates whether the additional properties would write the property to the same clause again.</summary>
    private bool BelongsToAdditionalProperties(StatementContent sql, SqlClause clause, string key) => _schema.Head.HasAdditionalProperties
        && !_schema.TryFind(key, out _) && !_schema.TryFind(sql.Statement.AsRead(key), out _)
        && (!sql.Statement.SplitsBlocks || AdditionalKeys.IsOfBlock(key) == (clause == SqlClause.Broker));

    /// <summary>The clauses that no member has read.</summary>
    internal IEnumerable<ClauseValue> UnreadClauses =>
        Sql?.Tree.ClauseValues.FindAll(clause => !clause.IsEmpty && _readClauses?.Contains(clause.Member.Member) != true) ?? [];

    private object? ReadClause(string name)
    {
        if (Sql?.Tree.FindClause(name) is not { } clause)
            return null;
        (_readClauses ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
        return clause.Value;
    }

    private static TableColumn CreateColumn(ColumnNode column) =>
        new(column.Name, column.Type) { IsNullable = column.IsNullable, Comment = column.Comment };
}
