using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

internal enum ParameterType
{
    Boolean,
    Text,
    Secret,
}

/// <summary>Every parameter of <c>aws.s3</c> and <c>aws.glue</c>: StarRocks' name, its type, and the service that has it.</summary>
internal static class ParameterTable
{
    private static readonly Row[] _rows =
    [
        new(Parameter.UseInstanceProfile, "use_instance_profile", ParameterType.Boolean),
        new(Parameter.IamRoleArn, "iam_role_arn", ParameterType.Text),
        new(Parameter.AccessKey, "access_key", ParameterType.Text),
        new(Parameter.SecretKey, "secret_key", ParameterType.Secret),
        new(Parameter.Region, "region", ParameterType.Text),
        new(Parameter.SessionToken, "session_token", ParameterType.Secret),
        new(Parameter.ExternalId, "external_id", ParameterType.Text),
        new(Parameter.StsRegion, "sts.region", ParameterType.Text),
        new(Parameter.StsEndpoint, "sts.endpoint", ParameterType.Text),
        new(Parameter.Endpoint, "endpoint", ParameterType.Text),
        new(Parameter.UseAwsSdkDefaultBehavior, "use_aws_sdk_default_behavior", ParameterType.Boolean),
        new(Parameter.UseWebIdentityTokenFile, "use_web_identity_token_file", ParameterType.Boolean),
        new(Parameter.EnablePathStyleAccess, "enable_path_style_access", ParameterType.Boolean, AwsService.S3),
        new(Parameter.EnableSsl, "enable_ssl", ParameterType.Boolean, AwsService.S3),
        new(Parameter.EnablePartitionedPrefix, "enable_partitioned_prefix", ParameterType.Boolean, AwsService.S3),
        new(Parameter.NumPartitionedPrefix, "num_partitioned_prefix", ParameterType.Text, AwsService.S3),
        new(Parameter.SseType, "sse.type", ParameterType.Text, AwsService.S3),
        new(Parameter.SseCustomerKey, "sse.customer_key", ParameterType.Secret, AwsService.S3),
        new(Parameter.SseCustomerKeyMd5, "sse.customer_key_md5", ParameterType.Text, AwsService.S3),
        new(Parameter.CatalogId, "catalog_id", ParameterType.Text, AwsService.Glue),
        new(Parameter.ResourceShareType, "resource_share_type", ParameterType.Text, AwsService.Glue),
    ];

    private static readonly Dictionary<string, Parameter> _byName = Index();

    private static readonly HashSet<string> _keys = Keys();

    internal static int Count => _rows.Length;

    internal static ParameterSet Booleans { get; } = Where(ParameterType.Boolean);

    internal static ParameterSet Secrets { get; } = Where(ParameterType.Secret);

    internal static string Name(Parameter parameter) => _rows[(int)parameter].Name;

    internal static bool Has(AwsService service, Parameter parameter) =>
        _rows[(int)parameter].Only is var only && (only == AwsService.Other || only == service || (only == AwsService.S3 && service == AwsService.Other));

    internal static bool TryFind(AwsService service, string name, out Parameter parameter) =>
        _byName.TryGetValue(name, out parameter) && Has(service, parameter);

    /// <summary>A whole key of one of the two prefixes.</summary>
    internal static bool IsKey(string key) => _keys.Contains(key);

    /// <summary>The whole key, for the two prefixes without building it anew.</summary>
    internal static string Key(AwsService service, string prefix, Parameter parameter) => service switch
    {
        AwsService.S3 when prefix == AwsServices.FrontendPrefix => FrontendKeys.Key(parameter),
        AwsService.S3 => _rows[(int)parameter].S3Key,
        AwsService.Glue => _rows[(int)parameter].GlueKey,
        _ => prefix + "." + Name(parameter),
    };

    private static Dictionary<string, Parameter> Index()
    {
        var index = new Dictionary<string, Parameter>(_rows.Length, StringComparer.Ordinal);
        foreach (var row in _rows)
            index.Add(row.Name, row.Parameter);
        return index;
    }

    private static HashSet<string> Keys()
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in _rows)
        {
            if (Has(AwsService.S3, row.Parameter))
                keys.Add(row.S3Key);
            if (Has(AwsService.Glue, row.Parameter))
                keys.Add(row.GlueKey);
        }

        return keys;
    }

    private static ParameterSet Where(ParameterType type)
    {
        var set = ParameterSet.None;
        foreach (var row in _rows)
        {
            if (row.Type == type)
                set |= ParameterSet.Of(row.Parameter);
        }

        return set;
    }

    private sealed class Row(Parameter parameter, string name, ParameterType type, AwsService only = AwsService.Other)
    {
        public Parameter Parameter => parameter;

        public string Name => name;

        public ParameterType Type => type;

        /// <summary>The one service that has it; <see cref="AwsService.Other"/> where both do.</summary>
        public AwsService Only => only;

        public string S3Key { get; } = AwsServices.S3Prefix + "." + name;

        public string GlueKey { get; } = AwsServices.GluePrefix + "." + name;
    }
}
