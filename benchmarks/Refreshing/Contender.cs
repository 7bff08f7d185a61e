using System;
using System.Diagnostics.CodeAnalysis;
using Amazon;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents credentials of an assumed role, and an action that makes them expire.</summary>
internal sealed record Contender(string Name, AWSCredentials Credentials, Action Expire)
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string Secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string Role = "arn:aws:iam::123456789012:role/lake";

    public static Contender Ours(LoopbackSts sts) => Ours(sts.Address);

    public static Contender Sdk(LoopbackSts sts) => Sdk(sts.Address);

    public static Contender Ours(string sts)
    {
        var block = new RoleBlock
        {
            AccessKey = Key,
            SecretKey = Secret,
            IamRoleArn = Role,
            Region = "eu-west-1",
            StsEndpoint = sts,
            StsRegion = "eu-west-1",
        };
        return new("CreateCredentials()", block.CreateCredentials(), PassTwoHours);
    }

    /// <summary>Creates the corresponding credentials of the SDK, which use the STS region and endpoint of the process.</summary>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "They are used until the program ends.")]
    public static Contender Sdk(string sts)
    {
        Environment.SetEnvironmentVariable("AWS_ENDPOINT_URL_STS", sts);
        Environment.SetEnvironmentVariable("AWS_REGION", "eu-west-1");
        var credentials = new AssumeRoleAWSCredentials(new BasicAWSCredentials(Key, Secret), Role, "benchmark");
        return new("AssumeRoleAWSCredentials", credentials, credentials.ClearCredentials);
    }

    // The library uses the clock correction of the SDK.
    private static void PassTwoHours() =>
        AWSConfigs.ManualClockCorrection = (AWSConfigs.ManualClockCorrection ?? TimeSpan.Zero) + TimeSpan.FromHours(2);
}
