using System;

namespace StarRocks.AwsAuth;

/// <summary>
/// Marks a partial class, record or struct as a <c>LOAD LABEL … WITH BROKER</c> statement. A member <c>Data</c>, a list of
/// <see cref="LoadData"/>, gives what is loaded; auth blocks go to <c>WITH BROKER</c>, everything else to <c>PROPERTIES</c>.
/// </summary>
/// <remarks>See <see href="https://docs.starrocks.io/docs/sql-reference/sql-statements/loading_unloading/BROKER_LOAD/">BROKER LOAD</see>.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class BrokerLoadAttribute : Attribute
{
    /// <summary>Gets or sets the section of the application's configuration that holds the statement, for instance <c>Lake</c>; null for none.</summary>
    public string? Section { get; set; }
}
