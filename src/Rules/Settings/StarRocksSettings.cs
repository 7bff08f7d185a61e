using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Tells StarRocks' settings from those of everybody else: an application has an <c>aws</c> section with an <c>s3</c> in it too. What may
/// be another's is left alone.
/// </summary>
internal static class StarRocksSettings
{
    private static readonly ParameterSet _ownOnes = Parameters.Booleans | ParameterSet.Of(Parameter.IamRoleArn);
    private static readonly ParameterSet _placesOnly = ParameterSet.Of(Parameter.Region) | ParameterSet.Of(Parameter.Endpoint);

    /// <summary>Those that are StarRocks' for certain.</summary>
    internal static IReadOnlyList<Setting> Of(IReadOnlyList<Setting> settings)
    {
        var (s3, glue) = (IsOurs(settings, AwsServices.S3Prefix), IsOurs(settings, AwsServices.GluePrefix));
        var rest = settings.Where(static setting => AwsServices.PrefixOf(setting.Key) is null).ToList();
        if (rest.Count == settings.Count)
            return [];
        var isOurs = StatementOfPairs.IsStarRocks(rest.ConvertAll(static setting => new WrittenProperty(setting.Key, setting.Value)));
        if (!s3 && !glue && !isOurs)
            return [];
        return [.. settings.Where(setting => AwsServices.PrefixOf(setting.Key) switch
        {
            AwsServices.S3Prefix => s3 || isOurs,
            AwsServices.GluePrefix => glue || isOurs,
            _ => true,
        })];
    }

    private static bool IsOurs(IReadOnlyList<Setting> settings, string prefix)
    {
        var service = AwsServices.FromPrefix(prefix);
        var given = ParameterSet.None;
        var (isFlat, isAllKnown) = (false, true);
        foreach (var setting in settings)
        {
            if (!string.Equals(AwsServices.PrefixOf(setting.Key), prefix, StringComparison.Ordinal))
                continue;
            isFlat |= setting.IsFlat;
            var name = setting.Key.Substring(prefix.Length + 1);
            if (Parameters.TryFind(service, name, out var parameter))
                given |= ParameterSet.Of(parameter);
            else
                isAllKnown &= KeySuggestions.Find(service, name) is not null;
        }

        var saysMore = !(given & ~_placesOnly).IsEmpty;
        return !(given & _ownOnes).IsEmpty || (isFlat && saysMore) || (isAllKnown && (saysMore || isFlat));
    }
}
