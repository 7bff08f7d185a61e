using System;
using System.Collections.Generic;
using CsCheck;
using StarRocks.AwsAuth.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Mapping;

/// <summary>What is written is read back equal, in every mapped member.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<bool?> _flag = Gen.OneOf<bool?>(null, false, true);

    private static readonly Gen<EveryType> _everyType =
        from text in Hostile.Nullable
        from secret in Hostile.Nullable
        from flag in _flag
        from number in Gen.Int
        from large in Gen.Long
        from seconds in Gen.Int
        from kind in Gen.OneOf<EveryKind?>(null, EveryKind.FirstKind, EveryKind.Sse)
        from path in Gen.OneOf<string?>(null, "a b", "http://host/ä?q=%20", "../x")
        select new EveryType
        {
            Text = text,
            Needed = text ?? "needed",
            Hidden = Secret.FromString(secret),
            Flag = flag == true,
            Maybe = flag,
            Number = number,
            MaybeNumber = flag is null ? null : number,
            Large = large,
            MaybeLarge = flag is null ? null : large,
            Span = TimeSpan.FromSeconds(seconds),
            MaybeSpan = flag is null ? null : TimeSpan.FromSeconds(seconds),
            Kind = kind ?? default,
            MaybeKind = kind,
            Address = path is null ? null : new Uri(path, UriKind.RelativeOrAbsolute),
        };

    [Fact]
    [Trait("Runs", "Sample")]
    public void Every_type_of_member() => _everyType.Sample(
        value =>
        {
            var back = EveryType.FromProperties(value.ToProperties());
            Assert.Equal(value, back);
            Assert.Equal(value.Address?.OriginalString, back.Address?.OriginalString);
        },
        iter: Runs.Of(2_000));

    /// <summary>A block that the rules object to isn't read at all; so every parameter that takes any text is tried in a mere group.</summary>
    [Fact]
    [Trait("Runs", "Sample")]
    public void Any_text_in_an_auth_block() =>
        Gen.Select(Hostile.Nullable, Hostile.Nullable, Hostile.Nullable).Sample(
            (region, external, secret) =>
            {
                var value = new AnyBlock { UseInstanceProfile = true, Region = region, Nickname = external, Word = Secret.FromString(secret) };
                var read = AnyBlock.TryFromProperties(value.ToProperties(), out var back, out _);
                if (read)
                    Assert.Equal(value, back);
            },
            iter: Runs.Of(2_000));

    [Fact]
    public void Whole_catalogs() =>
        Gen.Select(Gen.OneOf(0, 1, 2), Gen.Bool, Gen.Bool, Hostile.Text).Sample((method, glue, sdk, token) =>
        {
            var value = new HiveCatalog
            {
                S3 = new()
                {
                    UseInstanceProfile = method == 0,
                    IamRoleArn = method == 0 ? "arn:aws:iam::123456789012:role/lake" : null,
                    UseAwsSdkDefaultBehavior = method == 1 ? true : null,
                    AccessKey = method == 2 ? Examples.AccessKey : null,
                    SecretKey = method == 2 ? Secret.FromString("s" + token) : null,
                    Region = "eu-west-1",
                    EnableSsl = sdk ? true : null,
                },
                Glue = glue ? new() { UseInstanceProfile = true, Region = "eu-west-1", ResourceShareType = sdk ? ResourceShareType.Foreign : null } : null,
                MetastoreUris = glue ? null : "thrift://a:9083,thrift://b:9083",
            };

            if (!HiveCatalog.TryFromProperties(value.ToProperties(), out var back, out var problems))
            {
                Assert.Contains(problems, p => p.Id is "SRA2008"); // a secret that looks like a mask or a placeholder
                return;
            }

            Assert.Equal(value.ToProperties(), back.ToProperties());
            Assert.Equal(value.MetastoreType, back.MetastoreType);
            Assert.Equal(value.Glue is null, back.Glue is null);
            Assert.Equal(value.S3.SecretKey, back.S3!.SecretKey);
            Assert.Equal(value.S3.UseInstanceProfile, back.S3.UseInstanceProfile);
        });

    [Fact]
    [Trait("Runs", "Sample")]
    public void Reading_never_throws_whatever_the_pairs()
    {
        var key = Gen.Frequency(
            (3, Gen.OneOf("aws.s3.region", "aws.s3.use_instance_profile", "aws.s3.access_key", "aws.s3.secret_key", "AWS.S3.REGION", "aws.glue.region", "type", "hive.metastore.uris", "aws.s3.num_partitioned_prefix", "aws.s3.sse.type", "aws.s3.regoin", "s3.access_key", "")),
            (1, Hostile.Text));
        Gen.Select(key, Hostile.Nullable).Array[0, 8].Sample(
            pairs =>
            {
                var properties = Array.ConvertAll(pairs, p => new KeyValuePair<string, string>(p.Item1, p.Item2!));
                foreach (var read in new Func<IReadOnlyList<AuthProblem>>[]
                {
                    () => { S3Auth.TryFromProperties(properties, out _, out var problems); return problems; },
                    () => { HiveCatalog.TryFromProperties(properties, out _, out var problems); return problems; },
                    () => { EveryType.TryFromProperties(properties, out _, out var problems); return problems; },
                    () => { HiveCatalog.TryFromSettings(properties!, out _, out var problems); return problems; },
                })
                {
                    foreach (var problem in read())
                        Assert.NotEmpty(problem.Message);
                }
            },
            iter: Runs.Of(3_000));
    }
}

public enum EveryKind
{
    FirstKind,
    [PropertyValue("sse-c")]
    Sse,
}

/// <summary>Every member type, nullable and not.</summary>
[PropertyMap("every")]
public sealed partial record EveryType
{
    public string? Text { get; init; }

    public required string Needed { get; init; }

    public Secret? Hidden { get; init; }

    public bool Flag { get; init; }

    public bool? Maybe { get; init; }

    public int Number { get; init; }

    public int? MaybeNumber { get; init; }

    public long Large { get; init; }

    public long? MaybeLarge { get; init; }

    public TimeSpan Span { get; init; }

    public TimeSpan? MaybeSpan { get; init; }

    public EveryKind Kind { get; init; }

    public EveryKind? MaybeKind { get; init; }

    public Uri? Address { get; init; }
}

/// <summary>A block of a prefix that StarRocks doesn't read: its members may have any name.</summary>
#pragma warning disable SRA0008 // on purpose: the rules say little about such a block, so any text passes
[AwsAuth("my.store")]
#pragma warning restore SRA0008
public sealed partial record AnyBlock
{
    public bool UseInstanceProfile { get; init; }

    public string? Region { get; init; }

    public string? Nickname { get; init; }

    public Secret? Word { get; init; }
}
