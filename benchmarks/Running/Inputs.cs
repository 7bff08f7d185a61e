using System.Collections.Generic;
using Microsoft.Extensions.Configuration;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Provides one valid auth block in every form. It has an assumed role, so three of five properties are set.</summary>
internal static class Inputs
{
    internal const string Metastore = "thrift://10.0.0.1:9083";

    private const string Role = "arn:aws:iam::123456789012:role/lake-reader";
    private const string Region = "us-west-2";

    internal static S3Block Block() => new() { UseInstanceProfile = true, IamRoleArn = Role, Region = Region };

    internal static PeerBlock PeerBlock() => new() { UseInstanceProfile = true, IamRoleArn = Role, Region = Region };

    internal static KeyValuePair<string, string>[] Properties() =>
    [
        new("aws.s3.use_instance_profile", "true"),
        new("aws.s3.iam_role_arn", Role),
        new("aws.s3.region", Region),
    ];

    internal static IConfigurationSection Section() => new ConfigurationBuilder()
        .AddInMemoryCollection([new("S3:UseInstanceProfile", "true"), new("S3:IamRoleArn", Role), new("S3:Region", Region)])
        .Build()
        .GetSection("S3");
}
