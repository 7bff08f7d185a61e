using System.Collections.Generic;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>A type that is a whole SQL statement: an external catalog, a file external table or a load.</summary>
[JsonConverter(typeof(MaskingJsonConverter))]
public interface IStatement : IPropertySource
{
    /// <summary>Which statement it is.</summary>
    StatementKind Kind { get; }

    /// <summary>The <c>s3://</c> and <c>s3a://</c> paths that the statement names; empty where it names none.</summary>
    IReadOnlyList<string> Paths { get; }
}
