using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the parameters by their names and keys.</summary>
internal static class Parameters
{
    private static readonly Dictionary<string, Parameter> _byName = new(StringComparer.Ordinal);
    private static readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>Gets every parameter, by its number.</summary>
    internal static Parameter[] All { get; } = Index();

    internal static ParameterSet Booleans { get; } = Where(static parameter => parameter.IsBoolean);

    /// <summary>Gets the parameters whose values are never shown.</summary>
    internal static ParameterSet Masked { get; } = Where(static parameter => parameter.Type.IsMasked);

    internal static bool TryFind(AwsService service, string name, [NotNullWhen(true)] out Parameter? parameter) =>
        _byName.TryGetValue(name, out parameter) && parameter.IsOf(service);

    /// <summary>Finds the parameter of a full key.</summary>
    internal static bool TryFind(string key, out AwsService service, [NotNullWhen(true)] out Parameter? parameter)
    {
        (service, parameter) = (AwsService.Other, null);
        if (AwsServices.PrefixOf(key) is not { } prefix)
            return false;
        service = AwsServices.FromPrefix(prefix);
        return TryFind(service, key.Substring(prefix.Length + 1), out parameter);
    }

    /// <summary>Indicates whether a text is the full key of a parameter.</summary>
    internal static bool IsKey(string key) => _keys.Contains(key);

    internal static ParameterSet Where(Func<Parameter, bool> condition)
    {
        var set = ParameterSet.None;
        foreach (var parameter in All)
        {
            if (condition(parameter))
                set |= ParameterSet.Of(parameter);
        }

        return set;
    }

    private static Parameter[] Index()
    {
        var all = new Parameter[Parameter.Rows.Length];
        foreach (var parameter in Parameter.Rows)
        {
            all[parameter.Index] = parameter;
            _byName.Add(parameter.Name, parameter);
            foreach (var service in new[] { AwsService.S3, AwsService.Glue })
            {
                if (parameter.IsOf(service))
                    _keys.Add(parameter.Key(service));
            }
        }

        return all;
    }
}
