using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Marks a partial class, record or struct as a <c>CREATE EXTERNAL TABLE … ENGINE=FILE</c> statement. A member <c>Columns</c>,
/// a list of <see cref="TableColumn"/>, gives the table's columns.
/// </summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/data_source/file_external_table/">File external table</see>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class FileExternalTableAttribute : Attribute
{
    /// <summary>Gets or sets the section of the application's configuration that holds the statement, for instance <c>Lake</c>; null for none.</summary>
    public string? Section { get; set; }
}
