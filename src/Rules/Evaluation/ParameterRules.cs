using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Determines which rules check a parameter alone, from what is known about it.</summary>
internal static class ParameterRules
{
    internal static IEnumerable<Rule> Of(Parameter parameter)
    {
        if (OfType(parameter.Type) is { } ofType)
            yield return ofType;
        if (parameter.Words is not null)
            yield return SRA2015.Rule;
        if (parameter.Type == ParameterType.Secret)
            yield return SRA3001.Rule;
        if (parameter.IsRejectedByVolume)
            yield return SRA4001.Rule;
        if (parameter.ReadBy != BlockReaders.All)
            yield return SRA4003.Rule;
        if (parameter.Since is not null)
            yield return SRA4005.Rule;
    }

    private static Rule? OfType(ParameterType type) =>
        type == ParameterType.Boolean ? SRA2005.Rule
        : type == ParameterType.Region ? SRA2006.Rule
        : type == ParameterType.RoleArn ? SRA2001.Rule
        : type == ParameterType.Endpoint ? SRA2009.Rule
        : type == ParameterType.Count ? SRA2015.Rule
        : null;
}
