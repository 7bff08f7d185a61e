using System;

namespace StarRocks.AwsAuth;

/// <summary>Declares a partial class, record or struct as a <c>LOAD LABEL … WITH BROKER</c> statement.</summary>
/// <remarks>
/// A member <c>Data</c>, a list of <see cref="LoadData"/>, specifies what to load. Auth blocks are written to <c>WITH BROKER</c>, and other
/// properties to <c>PROPERTIES</c>. See
/// <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/BROKER_LOAD/">BROKER LOAD</see>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class BrokerLoadAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the configuration section of the statement, such as <c>Lake</c>; <see langword="null"/> if it is not configured there.
    /// </summary>
    public string? Section { get; set; }
}
