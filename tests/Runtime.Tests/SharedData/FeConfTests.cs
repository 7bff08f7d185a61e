using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CsCheck;
using StarRocks.AwsAuth.SharedData;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.SharedData;

public sealed class FeConfTests
{
    private const string QuickStart = """
        # enable shared data, set storage type, set endpoint
        run_mode = shared_data
        cloud_native_storage_type = S3
        aws_s3_endpoint = minio:9000

        # set the path in MinIO
        aws_s3_path = starrocks

        # credentials for MinIO object read/write
        aws_s3_access_key = AKIAIOSFODNN7EXAMPLE
        aws_s3_secret_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
        aws_s3_use_instance_profile = false
        aws_s3_use_aws_sdk_default_behavior = false

        # Set this to false if you do not want default
        # storage created in the object storage using
        # the details provided above
        enable_load_volume_from_conf = true
        """;

    [Fact]
    public void The_text_is_kept() => Assert.Equal(QuickStart, FeConf.Parse(QuickStart).Reveal());

    [Fact]
    public void Settings_keep_their_order() => Assert.Equal(
        [
            "run_mode", "cloud_native_storage_type", "aws_s3_endpoint", "aws_s3_path", "aws_s3_access_key", "aws_s3_secret_key",
            "aws_s3_use_instance_profile", "aws_s3_use_aws_sdk_default_behavior", "enable_load_volume_from_conf",
        ],
        FeConf.Parse(QuickStart).ToProperties().Keys);

    [Fact]
    public void Secrets_are_masked()
    {
        var conf = FeConf.Parse(QuickStart + "\n# aws_s3_secret_key = an-old-secret\n");
        Assert.DoesNotContain("EXAMPLE", conf.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("an-old-secret", conf.ToString(), StringComparison.Ordinal);
        Assert.Contains("aws_s3_secret_key = ******", conf.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("EXAMPLE", JsonSerializer.Serialize(conf), StringComparison.Ordinal);
    }

    // java.util.Properties reads the text, and the frontend trims the values.
    [Theory]
    [InlineData("a=b", "a", "b")]
    [InlineData("a:b", "a", "b")]
    [InlineData("a b", "a", "b")]
    [InlineData("a", "a", "")]
    [InlineData("  a \t = \f b", "a", "b")]
    [InlineData("a == b", "a", "= b")]
    [InlineData("a = : b", "a", ": b")]
    [InlineData("a\\ b\\=c = d", "a b=c", "d")]
    [InlineData("a = b \\\n    c", "a", "b c")]
    [InlineData("a = b\\\r\n  # c", "a", "b# c")]
    [InlineData("a\\\n  b = c", "ab", "c")]
    [InlineData("a \\\n = b", "a", "b")]
    [InlineData("a = b\\\\", "a", "b\\")]
    [InlineData("a = b\\", "a", "b")]
    [InlineData("a = \\u0041\\t\\q\\u00e9x", "a", "A\tq\u00e9x")]
    [InlineData("a = b # no comment", "a", "b # no comment")]
    [InlineData("a = first\na = last \n", "a", "last")]
    [InlineData("#a = b\n!a = c\na = d\r# x", "a", "d")]
    [InlineData("a = C:\\dir", "a", "C:dir")]
    [InlineData("\\\n\na = b\n\\", "a", "b")]
    [InlineData("\\\n  a = b", "a", "b")]
    public void Text_is_read_as_Java_reads_it(string text, string key, string value)
    {
        Assert.Equal([new KeyValuePair<string, string>(key, value)], FeConf.Parse(text).ToProperties());
        Assert.Equal(text, FeConf.Parse(text).Reveal());
    }

    [Theory]
    [InlineData("a = b\n# \\u\nc = \\u00g1", "Line 3")]
    [InlineData("a = \\u12", "Line 1")]
    public void Text_that_stops_the_frontend_is_rejected(string text, string line)
    {
        Assert.Contains(line, Assert.Throws<FormatException>(() => FeConf.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(FeConf.TryParse(text, out _));
        Assert.False(FeConf.TryParse(null, out _));
    }

    [Fact]
    public void Only_the_line_of_a_value_changes() => Assert.Equal(
        QuickStart.Replace("K7MDENG/bPxRfiCYEXAMPLEKEY", "K7MDENG/bPxRfiCYEXAMPLEKEY2", StringComparison.Ordinal),
        FeConf.Parse(QuickStart).With("aws_s3_secret_key", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY2").Reveal());

    [Fact]
    public void A_new_setting_follows_related_settings() => Assert.Equal(
        QuickStart.Replace("behavior = false\n", "behavior = false\naws_s3_region = us-west-2\n", StringComparison.Ordinal),
        FeConf.Parse(QuickStart).With("aws_s3_region", "us-west-2").Reveal());

    [Theory]
    [InlineData("", "a = 1\n")]
    [InlineData("# x", "# x\na = 1\n")]
    [InlineData("b = 2\r\n", "b = 2\r\na = 1\r\n")]
    [InlineData("b = 2\\", "b = 2\na = 1\n")]
    [InlineData("b = 2\\\n", "b = 2\na = 1\n")]
    [InlineData("b = 2\\\r\\\n", "b = 2\na = 1\n")]
    [InlineData("\\\n", "\na = 1\n")]
    [InlineData("# x\\\n", "# x\\\na = 1\n")]
    [InlineData("b = 2\\\\", "b = 2\\\\\na = 1\n")]
    [InlineData("a: 0", "a: 1")]
    [InlineData("a 0\n", "a = 1\n")]
    [InlineData("  a=0\nb=2", "  a=1\nb=2")]
    [InlineData("a = 0 \\\n  5\nb = 2\n", "a = 1\nb = 2\n")]
    [InlineData("a = old\nb = 2\na = 0\n", "b = 2\na = 1\n")]
    public void A_setting_is_replaced_at_its_position(string text, string expected) =>
        Assert.Equal(expected, FeConf.Parse(text).With("a", "1").Reveal());

    [Theory]
    [InlineData("a = 0\nb = 2\na = 1\n", "b = 2\n")]
    [InlineData("b = 2", "b = 2")]
    public void A_setting_is_removed_with_its_line(string text, string expected) =>
        Assert.Equal(expected, FeConf.Parse(text).With("a", null).Reveal());

    [Theory]
    [InlineData(" x")]
    [InlineData("x\n")]
    [InlineData("\u0001")]
    public void A_value_that_the_frontend_trims_is_rejected(string value)
    {
        var message = Assert.Throws<ArgumentException>(() => FeConf.Empty.With("aws_s3_secret_key", value)).Message;
        Assert.Contains("'aws_s3_secret_key'", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FeConf.Empty.With("", "x"));
    }

    [Fact]
    public void Written_settings_are_read_back() =>
        Gen.Select(Texts, Hostile.Text, Hostile.Text, Hostile.Text).Sample((lines, key, value, other) =>
    {
        var conf = FeConf.Parse(lines);
        if (key.Length == 0 || key == other || IsTrimmed(value))
            return;
        var before = conf.ToProperties();
        var changed = conf.With(key, value);
        Assert.Equal(value, FeConf.Parse(changed.Reveal()).ToProperties()[key]);
        Assert.Equal(changed.ToProperties(), FeConf.Parse(changed.Reveal()).ToProperties());
        Assert.Equal(before.Where(property => property.Key != key), changed.ToProperties().Where(property => property.Key != key));
        Assert.Equal(changed.Reveal(), changed.With(key, value).Reveal());
        Assert.False(changed.With(key, null).ToProperties().ContainsKey(key));
        // A backslash at the end of the text would continue in the new line, so it is removed.
        if (!before.ContainsKey(key) && lines.Length > 0 && lines[^1] == '\n' && !EndsWithBackslash(lines))
            Assert.Equal(lines, changed.With(key, null).Reveal());
    });

    [Fact]
    public void Any_text_is_kept() => Texts.Sample(text => Assert.Equal(text, FeConf.Parse(text).Reveal()));

    private static bool IsTrimmed(string value) => value.Length > 0 && (value[0] <= ' ' || value[^1] <= ' ');

    private static bool EndsWithBackslash(string lines) =>
        lines.EndsWith("\\\n", StringComparison.Ordinal) || lines.EndsWith("\\\r\n", StringComparison.Ordinal);

    private static Gen<string> Texts { get; } = Gen
        .OneOf("a", "b", "=", ":", " ", "\t", "\f", "\\", "\n", "\r", "\r\n", "\\\n", "#", "!", "aws_s3_path", "x = y\n", "\\u0041", "é")
        .Array[0, 30].Select(string.Concat).Where(text => FeConf.TryParse(text, out _));
}
