using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Selects the StarRocks settings of an object. An application can have an <c>aws</c> section with an <c>s3</c> section that has nothing
/// to do with StarRocks; such settings are not evaluated.
/// </summary>
internal static class StarRocksSettings
{
    private static readonly ParameterSet _onlyStarRocks = Parameters.Booleans | ParameterSet.Of(Parameter.IamRoleArn);
    private static readonly ParameterSet _unspecific = ParameterSet.Of(Parameter.Region) | ParameterSet.Of(Parameter.Endpoint);

    /// <summary>Returns the settings that certainly belong to StarRocks.</summary>
    internal static IReadOnlyList<Setting> Select(IReadOnlyList<Setting> settings)
    {
        var (hasS3, hasGlue) = (HasBlock(settings, AwsServices.S3Prefix), HasBlock(settings, AwsServices.GluePrefix));
        var otherKeys = settings.Where(static setting => AwsServices.PrefixOf(setting.Key) is null).ToList();
        if (otherKeys.Count == settings.Count)
            return [];
        var isStatement = StatementInference.IsStarRocks(
            otherKeys.ConvertAll(static setting => new WrittenProperty(setting.Key, setting.Value)));
        if (!hasS3 && !hasGlue && !isStatement)
            return [];
        return [.. settings.Where(setting => AwsServices.PrefixOf(setting.Key) switch
        {
            AwsServices.S3Prefix => hasS3 || isStatement,
            AwsServices.GluePrefix => hasGlue || isStatement,
            _ => true,
        })];
    }

    private static bool HasBlock(IReadOnlyList<Setting> settings, string prefix)
    {
        var service = AwsServices.FromPrefix(prefix);
        var parameters = ParameterSet.None;
        var (isFlat, isAllKnown, isOfOther) = (false, true, false);
        foreach (var setting in settings)
        {
            if (!string.Equals(AwsServices.PrefixOf(setting.Key), prefix, StringComparison.Ordinal))
                continue;
            isFlat |= setting.IsFlat;
            isOfOther |= setting.IsFlat && IsNameOfOther(setting.Node.Name ?? "");
            var name = setting.Key.Substring(prefix.Length + 1);
            if (Parameters.TryFind(service, name, out var parameter))
                parameters |= ParameterSet.Of(parameter);
            else
                isAllKnown &= KeySuggestions.Find(service, name) is not null;
        }

        var isSpecific = !(parameters & ~_unspecific).IsEmpty;
        if (!(parameters & _onlyStarRocks).IsEmpty)
            return true;
        return !isOfOther && ((isFlat && isSpecific) || (isAllKnown && (isSpecific || isFlat)));
    }

    /// <summary>
    /// Indicates whether a name is in the style of another program: <c>aws.s3.accessKey</c>, <c>aws.s3.access-key</c>. StarRocks separates
    /// words by underscores, and members of C# begin with an upper-case letter.
    /// </summary>
    private static bool IsNameOfOther(string name)
    {
        var own = name.Substring(name.LastIndexOf('.') + 1);
        return own.IndexOf('-') >= 0 || (own.Length > 0 && char.IsLower(own[0]) && own.Any(char.IsUpper));
    }
}
