using System.Collections.Generic;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>Represents a SQL statement with AWS properties, such as an external catalog, a file external table or a load.</summary>
[JsonConverter(typeof(MaskingJsonConverter))]
public interface IStatement : IPropertySource
{
    /// <summary>Gets the kind of the statement.</summary>
    StatementKind Kind { get; }

    /// <summary>Gets the <c>s3://</c>, <c>s3a://</c> and <c>s3n://</c> paths in the statement; empty if there are none.</summary>
    IReadOnlyList<string> Paths { get; }
}
