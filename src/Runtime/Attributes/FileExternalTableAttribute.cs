using System;

namespace StarRocks.AwsAuth;

/// <summary>Declares a partial class, record or struct as a <c>CREATE EXTERNAL TABLE … ENGINE=FILE</c> statement.</summary>
/// <remarks>
/// A member <c>Columns</c>, a list of <see cref="TableColumn"/>, specifies the columns. See
/// <see href="https://docs.starrocks.io/docs/data_source/file_external_table/">File external table</see>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class FileExternalTableAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the configuration section of the statement, such as <c>Lake</c>; <see langword="null"/> if it is not configured there.
    /// </summary>
    public string? Section { get; set; }
}
