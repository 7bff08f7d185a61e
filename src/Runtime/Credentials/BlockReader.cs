using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Reads an auth block of any type from its properties.</summary>
internal static class BlockReader
{
    internal static BlockSettings Read(IAwsAuth auth)
    {
        var properties = auth.ToProperties();
        var prefix = FindPrefix(properties);
        var service = AwsServices.FromPrefix(prefix);
        var configuration = new Configuration();
        configuration.Reset(PropertyScope.Block, s3Prefix: service == AwsService.Glue ? AwsServices.S3Prefix : prefix);
        var block = configuration.Block(service);
        foreach (var property in properties)
        {
            if (property.Key.Length > prefix.Length
                && Parameters.TryFind(service, property.Key.Substring(prefix.Length + 1), out var parameter))
                block.Set(parameter, property.Value, 0);
        }

        return new BlockSettings(block);
    }

    /// <summary>
    /// Returns the text before the longest parameter name: in <c>aws.s3.sts.region</c> that is <c>sts.region</c>, not <c>region</c>.
    /// </summary>
    private static string FindPrefix(PropertyDictionary properties)
    {
        foreach (var key in properties.Keys)
        {
            for (var dot = key.IndexOf('.'); dot >= 0; dot = key.IndexOf('.', dot + 1))
            {
                var name = key.Substring(dot + 1);
                if (Parameters.TryFind(AwsService.S3, name, out _) || Parameters.TryFind(AwsService.Glue, name, out _))
                    return key.Substring(0, dot);
            }
        }

        return AwsServices.S3Prefix;
    }
}
