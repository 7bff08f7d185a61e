using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>The environment variable that a mend takes a value from which only the user knows: AWS' own name for it where there is one.</summary>
internal static class EnvironmentVariables
{
    private const string Prefix = "STARROCKS_";

    internal static string For(string key)
    {
        var service = AwsServices.PrefixOf(key) is { } prefix ? AwsServices.FromPrefix(prefix) : AwsService.Other;
        var name = service == AwsService.Other ? key : key.Substring(key.IndexOf('.', "aws.".Length) + 1);
        if (!ParameterTable.TryFind(service, name, out var parameter))
            return Shouted(key);
        return parameter switch
        {
            Parameter.AccessKey => "AWS_ACCESS_KEY_ID",
            Parameter.SecretKey => "AWS_SECRET_ACCESS_KEY",
            Parameter.SessionToken => "AWS_SESSION_TOKEN",
            Parameter.Region or Parameter.StsRegion => "AWS_REGION",
            Parameter.IamRoleArn => "AWS_ROLE_ARN",
            Parameter.Endpoint => service == AwsService.Glue ? "AWS_ENDPOINT_URL_GLUE" : "AWS_ENDPOINT_URL_S3",
            Parameter.StsEndpoint => "AWS_ENDPOINT_URL_STS",
            _ => Shouted(key),
        };
    }

    private static string Shouted(string key)
    {
        if (key.Length == 0)
            return Prefix + "SECRET";
        var text = new StringBuilder(key.Length + Prefix.Length);

        // What is called path or type alone is somebody else's variable.
        if (key.IndexOf('.') < 0)
            text.Append(Prefix);
        foreach (var c in key)
            text.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? char.ToUpperInvariant(c) : '_');
        return text.ToString();
    }
}
