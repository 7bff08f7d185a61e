using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Reads each line as the ARN of a role, as a region, as an endpoint and as a path.</summary>
internal sealed class ValuesTarget() : FuzzTarget("values")
{
    private static readonly string[] _keys =
    [
        "aws.s3.iam_role_arn", "aws.s3.region", "aws.s3.endpoint", "aws.s3.sts.endpoint", "aws.s3.external_id", "aws.s3.access_key", "aws.s3.enable_ssl",
    ];

    public override SeedKind Seeds => SeedKind.Values;

    public override void Try(string text)
    {
        foreach (var value in text.Split('\n'))
        {
            ReadArn(value);
            ReadRegion(value);
            ReadEndpoint(value);
            ReadAddress(value);
            foreach (var key in _keys)
                S3Auth.TryFromProperties([new(key, value)], out _, out _);
        }
    }

    private static void ReadArn(string value)
    {
        var isArn = RoleArnText.TryParse(value, out var arn);
        Promise.That(RoleArn.TryParse(value, out var role) == (isArn && !arn.AccountIsEmpty), "an ARN is one for both readers");
        if (!isArn)
            return;
        Promise.That("arn:" + arn.Partition.ToString() + ":iam::" + arn.Account.ToString() + ":role" + arn.Path.ToString() + arn.Name.ToString() == value, "an ARN consists of its parts");
        if (role is not null)
            Promise.That(role.ToString() == value && RoleArn.Parse(role.ToString()) == role, "a role has the text of its ARN");
    }

    private static void ReadRegion(string value)
    {
        if (AwsRegion.PartitionOf(value.AsSpan()) is { } partition)
            Promise.That(AwsRegion.IsWellFormed(value.AsSpan()) && AwsRegion.IsKnownPartition(partition.AsSpan()), "a region with a partition is well-formed");
        if (AwsRegion.Correct(value) is { } region)
            Promise.That(AwsRegion.IsWellFormed(region.AsSpan()) && AwsRegion.Correct(region) == region, "a corrected region is a region");
    }

    private static void ReadEndpoint(string value)
    {
        if (Endpoint.TryParse(value, out var endpoint))
        {
            Promise.That(!endpoint.Host.IsEmpty, "an endpoint has a host");
            _ = (endpoint.IsAddress, endpoint.IsSingleLabel, endpoint.IsHttps, endpoint.HasOtherRegion("us-west-2"));
            Promise.That(!endpoint.IsAws || endpoint.Region.IsEmpty || AwsRegion.IsWellFormed(endpoint.Region), "the region of an endpoint is a region");
            KnownStore.Find(endpoint.Host, out var bucketLength);
            Promise.That(bucketLength >= 0 && bucketLength <= endpoint.Host.Length, "a bucket is in the host");
        }

        _ = Endpoint.RegionOf(value);
        Promise.That(Endpoint.WithCorrectScheme(Endpoint.WithCorrectScheme(value)) == Endpoint.WithCorrectScheme(value), "a corrected scheme is correct");
    }

    private static void ReadAddress(string value)
    {
        _ = (StorePath.TryParse(value.AsSpan(), out _), TableBucketArn.Find(value));
        if (!ThriftUris.AreValid(value))
            _ = ThriftUris.Complete(value);
        AwsCatalogServer.Find(value);
        _ = (Placeholder.IsIn(value), Placeholder.IsInAddress(value), Template.IsIn(value), Template.IsInSecret(value));
        var end = 0;
        foreach (var span in ValueMask.Find(value))
        {
            Promise.That(span.Start >= end && span.Length > 0 && span.End <= value.Length, "masked spans of a value are in order");
            end = span.End;
        }

        foreach (var isPath in new[] { false, true })
        {
            if (ValueMask.HasUserInfo(value, isPath))
                Promise.That(!ValueMask.HasUserInfo(ValueMask.WithoutUserInfo(value), isPath), "a value without user info has none");
        }
    }
}
