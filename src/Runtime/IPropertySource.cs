using System.Collections.Generic;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>A value that maps to StarRocks properties: what the source generator makes of every annotated type.</summary>
[JsonConverter(typeof(MaskingJsonConverter))]
public interface IPropertySource
{
    /// <summary>
    /// The properties in the order of declaration, only those that are set, booleans as <c>true</c> and <c>false</c>. It evaluates
    /// nothing, so a configuration with errors gives its properties too.
    /// </summary>
    /// <returns>The properties; their values are the real ones, secrets included.</returns>
    PropertyDictionary ToProperties();

    /// <summary>Evaluates the value as StarRocks would take it, by the same rules as in the IDE and in the build.</summary>
    /// <returns>Everything that is wrong or doubtful; empty, without an allocation, where nothing is.</returns>
    IReadOnlyList<AuthProblem> Validate();
}
