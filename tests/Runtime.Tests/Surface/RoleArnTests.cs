using System;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Surface;

public sealed class RoleArnTests
{
    private const string NameCharacters = "abcXYZ019_+=,.@-";

    private static readonly Gen<string> _name = Gen.Char[NameCharacters].Array[1, 64].Select(static c => new string(c));

    private static readonly Gen<string> _path = Gen.OneOf(
        Gen.Const("/"),
        Gen.Char['!', '~'].Array[1, 510].Select(static c => "/" + new string(c) + "/"));

    private static readonly Gen<string> _partition = Gen.OneOf(Gen.Const("aws"), Gen.Const("aws-cn"), Gen.Const("aws-us-gov"), Gen.Const("aws-iso-b"));

    private static readonly Gen<string> _account = Gen.Char['0', '9'].Array[12].Select(static c => new string(c));

    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/lake", "aws", "123456789012", "/", "lake")]
    [InlineData("arn:aws-cn:iam::081976408565:role/data/team-8/s3_assumed_role", "aws-cn", "081976408565", "/data/team-8/", "s3_assumed_role")]
    [InlineData("arn:aws-iso-b:iam::000000000000:role/a///b", "aws-iso-b", "000000000000", "/a///", "b")]
    [InlineData("arn:aws:iam::123456789012:role/service-role/x+=,.@-_", "aws", "123456789012", "/service-role/", "x+=,.@-_")]
    public void A_valid_ARN_is_parsed(string text, string partition, string account, string path, string name)
    {
        var arn = RoleArn.Parse(text);
        Assert.Equal((partition, account, path, name), (arn.Partition, arn.AccountId, arn.Path, arn.Name));
        Assert.Equal(text, arn.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("smith")]
    [InlineData("arn:aws:iam::1234567890:role/lake")]
    [InlineData("arn:aws:iam::1234567890123:role/lake")]
    [InlineData("arn:aws:iam::12345678901a:role/lake")]
    [InlineData("arn:aws:iam::１２３４５６７８９０１２:role/lake")]
    [InlineData("arn:aws:iam:::role/lake/S3Reader")]
    [InlineData("arn:aws:iam::123456789012:role/")]
    [InlineData("arn:aws:iam::123456789012:role")]
    [InlineData("arn:aws:iam::123456789012:rolelake")]
    [InlineData("arn:aws:iam::123456789012:role//lake")]
    [InlineData("arn:aws:iam::123456789012:role/da ta/lake")]
    [InlineData("arn:aws:iam::123456789012:role/dätä/lake")]
    [InlineData("arn:aws:iam::123456789012:role/läke")]
    [InlineData("arn:aws:iam::123456789012:role/lake ")]
    [InlineData(" arn:aws:iam::123456789012:role/lake")]
    [InlineData("arn:aws:iam::123456789012:user/lake")]
    [InlineData("arn:aws:iam::123456789012:instance-profile/lake")]
    [InlineData("arn:aws:sts::123456789012:assumed-role/lake/session")]
    [InlineData("arn:aws:iam:us-east-1:123456789012:role/lake")]
    [InlineData("ARN:AWS:IAM::123456789012:ROLE/lake")]
    [InlineData("arn:azure:iam::123456789012:role/lake")]
    [InlineData("arn:awsx:iam::123456789012:role/lake")]
    [InlineData("arn:aws-:iam::123456789012:role/lake")]
    [InlineData("arn:aws-CN:iam::123456789012:role/lake")]
    public void An_invalid_ARN_is_rejected(string text)
    {
        Assert.False(RoleArn.TryParse(text, out var arn));
        Assert.Null(arn);
        Assert.DoesNotContain("lake", Assert.Throws<FormatException>(() => RoleArn.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_rejected()
    {
        Assert.False(RoleArn.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(static () => RoleArn.Parse(null!));
    }

    [Fact]
    public void Name_and_path_have_maximum_lengths()
    {
        const string start = "arn:aws:iam::123456789012:role/";
        Assert.True(RoleArn.TryParse(start + new string('a', 64), out _));
        Assert.False(RoleArn.TryParse(start + new string('a', 65), out _));
        Assert.True(RoleArn.TryParse(start + new string('a', 510) + "/b", out _));
        Assert.False(RoleArn.TryParse(start + new string('a', 511) + "/b", out _));
        Assert.False(RoleArn.TryParse(start + new string('a', 70_000) + "/b", out _));
    }

    [Fact]
    public void The_rules_accept_an_empty_account()
    {
        Assert.True(RoleArnText.TryParse("arn:aws:iam:::role/lake/S3Reader", out var arn));
        Assert.True(arn.AccountIsEmpty);
        Assert.Equal("S3Reader", arn.Name.ToString());
        Assert.True(RoleArnText.TryParse(Examples.RoleArn, out arn));
        Assert.False(arn.AccountIsEmpty);
    }

    [Fact]
    public void Random_ARNs_are_parsed()
        => Gen.Select(_partition, _account, _path, _name).Sample(static (partition, account, path, name) =>
            RoleArn.TryParse($"arn:{partition}:iam::{account}:role{path}{name}", out var arn)
            && string.Equals($"{arn.Partition} {arn.AccountId} {arn.Path} {arn.Name}", $"{partition} {account} {path} {name}", StringComparison.Ordinal));

    [Fact]
    public void Parsed_texts_consist_of_their_parts()
        => Gen.Select(Gen.String[0, 60], Gen.Int[0, Examples.RoleArn.Length - 1], Gen.Char).Sample(static (text, at, c) =>
        {
            var changed = Examples.RoleArn.ToCharArray();
            changed[at] = c;
            return IsMadeOfItsParts(new string(changed)) && IsMadeOfItsParts(Examples.RoleArn[..at] + text) && IsMadeOfItsParts(text + Examples.RoleArn[at..]);
        });

    [Fact]
    public void ARNs_with_equal_texts_are_equal()
    {
        var one = RoleArn.Parse(Examples.RoleArn);
        var same = RoleArn.Parse(Examples.RoleArn);
        var other = RoleArn.Parse(Examples.RoleArn + "s");
        Assert.True(one == same);
        Assert.True(one != other);
        Assert.True(one != null);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals((object)Examples.RoleArn));
    }

    private static bool IsMadeOfItsParts(string text)
        => !RoleArn.TryParse(text, out var arn)
            || string.Equals(text, $"arn:{arn.Partition}:iam::{arn.AccountId}:role{arn.Path}{arn.Name}", StringComparison.Ordinal);
}
