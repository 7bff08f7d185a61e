using System.Collections.Generic;
using Microsoft.Extensions.Configuration;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>One valid block in every form that it comes in: an assumed role, so three of five properties are set.</summary>
internal static class Inputs
{
    internal const string Metastore = "thrift://10.0.0.1:9083";

    private const string _role = "arn:aws:iam::123456789012:role/lake-reader";
    private const string _region = "us-west-2";

    internal static S3Block Block() => new() { UseInstanceProfile = true, IamRoleArn = _role, Region = _region };

    internal static PeerBlock PeerBlock() => new() { UseInstanceProfile = true, IamRoleArn = _role, Region = _region };

    internal static KeyValuePair<string, string>[] Properties() =>
    [
        new("aws.s3.use_instance_profile", "true"),
        new("aws.s3.iam_role_arn", _role),
        new("aws.s3.region", _region),
    ];

    internal static IConfigurationSection Section() => new ConfigurationBuilder()
        .AddInMemoryCollection([new("S3:UseInstanceProfile", "true"), new("S3:IamRoleArn", _role), new("S3:Region", _region)])
        .Build()
        .GetSection("S3");
}
