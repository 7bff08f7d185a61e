using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>Represents a column of a file external table.</summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/data_source/file_external_table/">File external table</see>.</remarks>
public sealed class TableColumn
{
    /// <summary>Initializes a new instance with a name and a type.</summary>
    /// <param name="name">
    /// The name of the column in the file: 1 to 1024 characters without backticks and NUL, and not <c>__op</c> or <c>__row</c>.
    /// </param>
    /// <param name="type">A StarRocks type, such as <c>varchar(65500)</c> or <c>map&lt;varchar(100), varchar(2000)&gt;</c>.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="name"/> or <paramref name="type"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException">The name or the syntax of the type is not valid in StarRocks.</exception>
    public TableColumn(string name, string type)
    {
        Name = SqlNameArgument.Checked(SqlNameKind.Column, name, nameof(name));
        Type = SqlTypeSyntax.TryRead(type ?? throw new ArgumentNullException(nameof(type)), out var read)
            ? read
            : throw new ArgumentException(
                "The text is not a valid StarRocks type. Use a type such as varchar(20), array<int>, map<int, date> or struct<name int>.",
                nameof(type));
    }

    /// <summary>Gets the name of the column, without backticks.</summary>
    public string Name { get; }

    /// <summary>Gets the type of the column.</summary>
    public string Type { get; }

    /// <summary>
    /// Gets or sets a value indicating whether the column allows <c>NULL</c>: <see langword="true"/> writes <c>NULL</c>, and
    /// <see langword="false"/> writes <c>NOT NULL</c>. StarRocks defaults to <c>NULL</c>.
    /// </summary>
    public bool? IsNullable { get; init; }

    /// <summary>Gets or sets the comment; <see langword="null"/> for none.</summary>
    public string? Comment { get; init; }

    /// <summary>Returns the name and the type.</summary>
    /// <returns>A text such as <c>id varchar(65500)</c>.</returns>
    public override string ToString() => $"{Name} {Type}";
}
