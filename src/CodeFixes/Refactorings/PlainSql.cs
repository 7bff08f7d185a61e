using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>A statement that is all made of what a typed one writes.</summary>
internal sealed class PlainSql(StatementDefinition statement)
{
    public StatementDefinition Statement => statement;

    /// <summary>What writes it.</summary>
    public string Method { get; set; } = "ToSql";

    /// <summary>The members that are no property, as assignments.</summary>
    public List<string> Parts { get; } = [];

    /// <summary>What its writer is given: the catalog; the database, and the table or the label; the query; …</summary>
    public List<string> Names { get; } = [];

    /// <summary>What its writer is given besides, as an expression.</summary>
    public string? Options { get; set; }

    /// <summary>Name and type of each column of a table, and what else is set of it, as assignments.</summary>
    public List<(string Name, string Type, List<string> Members)> Columns { get; } = [];

    public List<PlainLoadData> Data { get; } = [];

    /// <summary>Those of WITH BROKER.</summary>
    public List<TypedPair> Broker { get; } = [];

    public List<TypedPair> Properties { get; } = [];
}
