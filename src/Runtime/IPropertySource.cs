using System.Collections.Generic;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>Represents a value that maps to StarRocks properties. The source generator implements it for every annotated type.</summary>
[JsonConverter(typeof(MaskingJsonConverter))]
public interface IPropertySource
{
    /// <summary>Returns the properties that are set, in the order of declaration, without validating them.</summary>
    /// <returns>The properties with unmasked values. Boolean values are <c>true</c> and <c>false</c>.</returns>
    PropertyDictionary ToProperties();

    /// <summary>Returns every violated rule. The rules are those of the editor and the build.</summary>
    /// <returns>The problems; empty if there are none. Allocates nothing for a valid configuration.</returns>
    IReadOnlyList<AuthProblem> Validate();
}
