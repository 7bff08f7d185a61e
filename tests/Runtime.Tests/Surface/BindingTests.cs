using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Surface;

/// <summary>Mapped types and the .NET configuration binder that uses reflection.</summary>
public sealed class BindingTests
{
    private const string Hidden = "Zm9vYmFyYmF6cXV4";

    private static readonly (string, string?)[] _keys = [("Lake:AccessKey", "AKIAIOSFODNN7EXAMPLE"), ("Lake:SecretKey", Hidden), ("Lake:Region", "us-west-2")];

    [Fact]
    public void Secrets_are_bound_by_every_method()
    {
        var configuration = Configuration(_keys);
        var section = configuration.GetSection("Lake");
        Assert.Equal(Hidden, section.Get<S3Auth>()!.SecretKey!.Reveal());
        Assert.Equal(Hidden, section.GetValue<Secret>("SecretKey")!.Reveal());
        Assert.Equal(Hidden, section.Get<BoundKeys>()!.SecretKey.Reveal());
        var block = new S3Auth();
        section.Bind(block);
        Assert.Equal(Hidden, block.SecretKey!.Reveal());

        using var services = new ServiceCollection().AddSingleton<IConfiguration>(configuration)
            .AddOptions<S3Auth>().BindConfiguration("Lake").Services
            .Configure<GlueAuth>(section).BuildServiceProvider();
        Assert.Equal(Hidden, services.GetRequiredService<IOptions<S3Auth>>().Value.SecretKey!.Reveal());
        Assert.Equal(Hidden, services.GetRequiredService<IOptions<GlueAuth>>().Value.SecretKey!.Reveal());
    }

    [Theory]
    [InlineData("SseC")]
    [InlineData("sse-c")]
    [InlineData("SSE-C")]
    public void Enums_are_bound_by_value_and_by_member_name(string text) =>
        Assert.Equal(SseType.SseC, Configuration(("Lake:SseType", text)).GetSection("Lake").Get<S3Auth>()!.SseType);

    [Fact]
    public void Every_ready_made_enum_is_bound_by_the_values_of_StarRocks()
    {
        foreach (var (type, words) in new (Type, string[])[]
        {
            (typeof(SseType), ["none", "sse-c"]),
            (typeof(ResourceShareType), ["ALL", "FOREIGN", "FEDERATED"]),
            (typeof(HiveMetastoreType), ["hive", "glue", "dlf", "unity"]),
            (typeof(IcebergCatalogType), ["hive", "glue", "rest", "hadoop", "jdbc"]),
            (typeof(PaimonCatalogType), ["filesystem", "hive", "dlf", "jdbc", "rest"]),
            (typeof(UnifiedMetastoreType), ["hive", "glue"]),
        })
        {
            var converter = TypeDescriptor.GetConverter(type);
            Assert.Equal(Enum.GetValues(type).Cast<object>(), words.Select(word => converter.ConvertFromInvariantString(word)!));
        }
    }

    [Fact]
    public void Roles_are_converted_from_and_to_text()
    {
        const string arn = "arn:aws:iam::123456789012:role/lake";
        var converter = TypeDescriptor.GetConverter(typeof(RoleArn));
        var role = Assert.IsType<RoleArn>(converter.ConvertFromInvariantString(arn));
        Assert.Equal(arn, converter.ConvertToInvariantString(role));
        Assert.Equal("lake", Configuration(("Role", arn)).GetValue<RoleArn>("Role")!.Name);
    }

    [Theory]
    [InlineData(Hidden)]
    [InlineData("")]
    [InlineData("arn:aws:iam::123:role/" + Hidden)]
    public void Exceptions_contain_no_value(string text)
    {
        var converter = TypeDescriptor.GetConverter(typeof(RoleArn));
        var exception = Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString(text));
        Assert.DoesNotContain(Hidden, exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(Secret))]
    [InlineData(typeof(RoleArn))]
    public void Only_texts_are_converted(Type type)
    {
        var converter = TypeDescriptor.GetConverter(type);
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(42));
        Assert.Throws<NotSupportedException>(() => converter.ConvertFrom(null!));
    }

    [Fact]
    public void Secrets_are_converted_to_the_mask()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Secret));
        Assert.Equal("******", converter.ConvertToInvariantString(Secret.FromString(Hidden)));
        Assert.Throws<NotSupportedException>(() => converter.ConvertTo(Secret.FromString(Hidden), typeof(byte[])));
    }

    /// <summary>The difference that SRA0025 reports.</summary>
    [Fact]
    public void The_binder_reads_seconds_as_days()
    {
        var section = Configuration(("Load:Timeout", "1200")).GetSection("Load");
#pragma warning disable SRA0025 // it is what the test shows
        Assert.Equal(TimeSpan.FromDays(1200), section.Get<BoundTimes>()!.Timeout);
#pragma warning restore SRA0025
        Assert.Equal(TimeSpan.FromSeconds(1200), BoundTimes.FromSettings(section.AsEnumerable(makePathsRelative: true)).Timeout);
    }

    private static IConfigurationRoot Configuration(params (string Key, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(static setting => new KeyValuePair<string, string?>(setting.Key, setting.Value))).Build();
}

[AwsAuth("aws.s3")]
public sealed partial record BoundKeys(string AccessKey, Secret SecretKey, string Region);

[PropertyMap]
public sealed partial class BoundTimes
{
    public TimeSpan? Timeout { get; init; }
}
