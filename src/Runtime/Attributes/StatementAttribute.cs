using System;

namespace StarRocks.AwsAuth;

/// <summary>Declares a partial class, record or struct as a SQL statement.</summary>
/// <remarks>
/// Clauses that are not properties, such as a path or a comment, are members with fixed names. They are the same as in the ready-made type
/// of the statement: <see cref="Outfile"/>, <see cref="ExportJob"/>, <see cref="BackupRepository"/>, <see cref="StorageVolume"/>. For an
/// external catalog, use <see cref="ExternalCatalogAttribute"/>. File external tables and loads also have attributes of their own.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class StatementAttribute : Attribute
{
    /// <summary>Initializes a new instance with the kind of the statement.</summary>
    /// <param name="kind">The kind of the statement, except <see cref="StatementKind.ExternalCatalog"/>.</param>
    public StatementAttribute(StatementKind kind) => Kind = kind;

    /// <summary>Gets the kind of the statement.</summary>
    public StatementKind Kind { get; }

    /// <summary>
    /// Gets or sets the configuration section of the statement, such as <c>Lake</c>; <see langword="null"/> if it is not configured there.
    /// </summary>
    public string? Section { get; set; }
}
