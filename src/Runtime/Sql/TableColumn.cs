using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>
/// A column of a file external table; see
/// <see href="https://docs.starrocks.io/docs/data_source/file_external_table/">File external table</see>.
/// </summary>
public sealed class TableColumn
{
    /// <summary>Names a column and its type.</summary>
    /// <param name="name">
    /// 1 to 1024 characters, as the file names the column; neither a backtick nor NUL, <c>__op</c> nor <c>__row</c>.
    /// </param>
    /// <param name="type">A StarRocks type, such as <c>varchar(65500)</c> or <c>map&lt;varchar(100), varchar(2000)&gt;</c>.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentException">StarRocks would refuse the name, or the type's syntax.</exception>
    public TableColumn(string name, string type)
    {
        Name = SqlNameArgument.Checked(SqlNameKind.Column, name, nameof(name));
        Type = SqlTypeSyntax.IsType(type ?? throw new ArgumentNullException(nameof(type)))
            ? type.Trim()
            : throw new ArgumentException($"'{type}' is not the syntax of a StarRocks type: a name such as int, varchar(20) or decimal(10, 2), or array<…>, map<…, …>, struct<name …> of types.", nameof(type));
    }

    /// <summary>The column's name, without backticks.</summary>
    public string Name { get; }

    /// <summary>The column's type.</summary>
    public string Type { get; }

    /// <summary>
    /// Whether the column may hold NULL: true writes <c>NULL</c>, false <c>NOT NULL</c>; null leaves it to StarRocks, where it may.
    /// </summary>
    public bool? IsNullable { get; init; }

    /// <summary>What is said of the column; null for nothing.</summary>
    public string? Comment { get; init; }

    /// <summary>Name and type.</summary>
    /// <returns>For instance <c>id varchar(65500)</c>.</returns>
    public override string ToString() => $"{Name} {Type}";
}
