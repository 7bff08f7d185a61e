using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The parameter that a misspelt one means: by a name that others use for it, by its letters alone, or by a near miss.</summary>
internal static class KeySuggestions
{
    // Names that no edit distance finds, without their separators.
    private static readonly Dictionary<string, Parameter> _otherNames = new(StringComparer.Ordinal)
    {
        ["accesskeyid"] = Parameter.AccessKey,
        ["awsaccesskeyid"] = Parameter.AccessKey,
        ["awsaccesskey"] = Parameter.AccessKey,
        ["keyid"] = Parameter.AccessKey,
        ["ak"] = Parameter.AccessKey,
        ["accesskeysecret"] = Parameter.SecretKey,
        ["secretaccesskey"] = Parameter.SecretKey,
        ["awssecretaccesskey"] = Parameter.SecretKey,
        ["awssecretkey"] = Parameter.SecretKey,
        ["secret"] = Parameter.SecretKey,
        ["sk"] = Parameter.SecretKey,
        ["token"] = Parameter.SessionToken,
        ["securitytoken"] = Parameter.SessionToken,
        ["awssessiontoken"] = Parameter.SessionToken,
        ["role"] = Parameter.IamRoleArn,
        ["rolearn"] = Parameter.IamRoleArn,
        ["arn"] = Parameter.IamRoleArn,
        ["iamrole"] = Parameter.IamRoleArn,
        ["assumerolearn"] = Parameter.IamRoleArn,
        ["assumedrolearn"] = Parameter.IamRoleArn,
        ["awsregion"] = Parameter.Region,
        ["signingregion"] = Parameter.Region,
        ["endpointregion"] = Parameter.Region,
        ["endpointurl"] = Parameter.Endpoint,
        ["endpointoverride"] = Parameter.Endpoint,
        ["url"] = Parameter.Endpoint,
        ["instanceprofile"] = Parameter.UseInstanceProfile,
        ["useiaminstanceprofile"] = Parameter.UseInstanceProfile,
        ["usepodidentity"] = Parameter.UseAwsSdkDefaultBehavior,
        ["useawssdkdefault"] = Parameter.UseAwsSdkDefaultBehavior,
        ["usesdkdefault"] = Parameter.UseAwsSdkDefaultBehavior,
        ["usedefaultcredentials"] = Parameter.UseAwsSdkDefaultBehavior,
        ["usewebidentity"] = Parameter.UseWebIdentityTokenFile,
        ["usewebidentitytoken"] = Parameter.UseWebIdentityTokenFile,
        ["webidentitytokenfile"] = Parameter.UseWebIdentityTokenFile,
        ["pathstyleaccess"] = Parameter.EnablePathStyleAccess,
        ["pathstyle"] = Parameter.EnablePathStyleAccess,
        ["usepathstyle"] = Parameter.EnablePathStyleAccess,
        ["forcepathstyle"] = Parameter.EnablePathStyleAccess,
        ["usessl"] = Parameter.EnableSsl,
        ["sslenabled"] = Parameter.EnableSsl,
        ["connectionsslenabled"] = Parameter.EnableSsl,
        ["accountid"] = Parameter.CatalogId,
        ["stsregionname"] = Parameter.StsRegion,
        ["stsendpointurl"] = Parameter.StsEndpoint,
    };

    /// <summary>StarRocks' name of the parameter that <paramref name="name"/> means, or null where none is near.</summary>
    internal static string? ForParameter(AwsService service, string name) => Find(service, name) is { } parameter ? ParameterTable.Name(parameter) : null;

    internal static Parameter? Find(AwsService service, string name)
    {
        if (name.Length > 64)
            return null;
        var letters = Letters(name);
        if (_otherNames.TryGetValue(letters, out var other) && ParameterTable.Has(service, other))
            return other;
        Parameter? nearest = null;
        var least = int.MaxValue;
        for (var parameter = (Parameter)0; (int)parameter < ParameterTable.Count; parameter++)
        {
            if (!ParameterTable.Has(service, parameter))
                continue;
            var known = Letters(ParameterTable.Name(parameter));
            var distance = EditDistance.Between(letters, known);
            if (distance <= Math.Min(2, known.Length / 4) && distance < least)
                (nearest, least) = (parameter, distance);
        }

        return nearest;
    }

    /// <summary>Without separators and letter case.</summary>
    internal static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }
}
