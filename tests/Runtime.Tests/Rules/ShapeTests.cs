using System;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>What a rule says that it reads: with every other value changed, what is set left as it is, it is silent where it was silent.</summary>
public sealed class ShapeTests
{
    private static readonly Gen<string> _value = Gen.OneOf(
        "a", "x-y", "hive", "glue", "rest", "text", "CSV", "minio", "http://minio:9000", "https://s3.us-west-2.amazonaws.com", "us-west-2", "us-east-1",
        "cn-north-1", "arn:aws:iam::123456789012:role/lake", "arn:aws:iam::210987654321:role/a/b", "arn:aws-cn:iam::123456789012:role/lake", "AKIAIOSFODNN7EXAMPLE", "ASIAIOSFODNN7EXAMPLE", "<region>", "sse-c", "ALL", "thrift://h:1");

    private static readonly Gen<string> _flag = Gen.OneOf("true", "false");

    [Fact]
    public void A_rule_of_blocks_reads_what_it_says() =>
        Gen.Select(Gen.UInt, Gen.UInt, _flag.Array[ParameterTable.Count], _value.Array[ParameterTable.Count], _value.Array[ParameterTable.Count], Gen.Enum<BlockContext>(), Gen.Int[0, 63])
            .Sample((known, unknown, flags, first, second, context, traits) =>
            {
                foreach (var rule in AuthRules.Order.Blocks)
                {
                    var one = Block(known, unknown, context, traits, i => IsFlag(i) ? flags[i] : first[i]);
                    var other = Block(known, unknown, context, traits, i => IsFlag(i) ? flags[i] : rule.Reads.Contains((Parameter)i) ? first[i] : second[i]);
                    if (one.Usual == other.Usual)
                        Assert.Equal(one.Shape, other.Shape);
                    Assert.Equal(Says(rule, one), Says(rule, other));
                }
            });

    [Fact]
    public void One_usual_value_is_as_good_as_another() =>
        Gen.Select(Gen.UInt, _flag.Array[ParameterTable.Count], _value.Array[ParameterTable.Count], Gen.Enum<BlockContext>(), Gen.Int[0, 63])
            .Sample((known, flags, values, context, traits) =>
            {
                foreach (var rule in AuthRules.Order.Blocks)
                {
                    var one = Usual(rule, "arn:aws:iam::123456789012:role/lake", "us-west-2");
                    var other = Usual(rule, "arn:aws:iam::210987654321:role/of/others/Reader", "eu-central-1");
                    Assert.Equal(one.Shape, other.Shape);
                    Assert.Equal(Says(rule, one), Says(rule, other));
                }

                AuthBlock Usual(Rule rule, string role, string region) => Block(known, 0, context, traits, i => (Parameter)i switch
                {
                    Parameter.IamRoleArn when rule.TakesUsual.Contains(Parameter.IamRoleArn) => role,
                    Parameter.Region when rule.TakesUsual.Contains(Parameter.Region) => region,
                    _ => IsFlag(i) ? flags[i] : values[i],
                });
            });

    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/a/b", "us-west-2", true, true)]
    [InlineData("arn:aws:iam:::role/ceph", "cn-north-1", false, false)]
    [InlineData("arn:aws-us-gov:iam::123456789012:role/a", "us-gov-west-1", false, false)]
    [InlineData("role", "us-west-2a", false, false)]
    [InlineData("", "", false, false)]
    public void Only_the_first_partition_is_usual(string role, string region, bool isRole, bool isRegion)
    {
        var block = new AuthBlock();
        block.Reset(AwsService.S3, AwsServices.S3Prefix);
        block.Set(Parameter.IamRoleArn, role, 0);
        block.Set(Parameter.Region, region, 1);

        Assert.Equal(isRole, block.Usual.Contains(Parameter.IamRoleArn));
        Assert.Equal(isRegion, block.Usual.Contains(Parameter.Region));
    }

    private static AuthBlock Block(uint known, uint unknown, BlockContext context, int traits, Func<int, string> value)
    {
        var block = new AuthBlock();
        block.Reset(AwsService.S3, AwsServices.S3Prefix);
        (block.Context, block.Traits) = (context, (BlockTraits)traits);
        for (var i = 0; i < ParameterTable.Count; i++)
        {
            if ((unknown >> i & known >> i & 1) != 0)
                block.SetUnknown((Parameter)i, i);
            else if ((known >> i & 1) != 0)
                block.Set((Parameter)i, value(i), i);
        }

        return block;
    }

    private static bool IsFlag(int parameter) => ParameterTable.Booleans.Contains((Parameter)parameter);

    private static bool Says(Rule rule, AuthBlock block)
    {
        var report = new Report { Rule = rule };
        rule.Block!(block, report);
        return !report.IsEmpty;
    }
}
