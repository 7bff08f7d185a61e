using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests that neither the order of the rules nor a previous evaluation changes the problems.</summary>
public sealed class RuleOrderTests
{
    // Each line has several problems, and values that several rules check.
    internal static string[] Lines { get; } =
    [
        "hive/hms: s3{use_instance_profile=true; access_key=<access-key>; secret_key=<secret-key>; region=us-west-2a; endpoint=http://10.0.0.1}",
        "hive/glue: glue{use_instance_profile=ture; iam_role_arn=arn:aws:iam::1234567890:role/x; region=<region>; resource_share_type=NONE} s3{access_key=$AK}",
        "volume: s3{access_key=$TK; secret_key=$TK; session_token=t; sse.type=aes; sse.customer_key=k; enable_ssl=maybe; num_partitioned_prefix=x}",
        "iceberg/rest: s3{iam_role_arn=YOUR_ROLE; sts.endpoint=:; external_id=a b; use_web_identity_token_file=1; use_aws_sdk_default_behavior=true}",
        "lance: s3{use_instance_profile=true; iam_role_arn=<role>; region=us-west-2}",
        "files: s3{access_key=u; secret_key=u; endpoint=minio:9000; enable_ssl=false; iam_role_arn=$ROLE; region=eu_west_1}",
        "alone: s3{session_token=t; external_id=x; sts.region=nowhere; region=}",
    ];

    [Fact]
    public void The_order_of_the_rules_changes_nothing()
    {
        var expected = Lines.Select(static line => Found(line, RuleList.Rounds)).ToArray();
        Assert.All(expected, static report => Assert.NotEmpty(report));
        Gen.Shuffle(RuleList.All.ToArray()).Sample(
            rules => Assert.Equal(expected, Lines.Select(line => Found(line, new RuleRounds(rules)))),
            iter: 100);
    }

    [Fact]
    public void A_previous_evaluation_changes_nothing() =>
        Gen.Select(Gen.OneOf(Lines), Gen.OneOf(Lines)).Sample(static (before, line) =>
        {
            var configuration = new Configuration();
            var report = new Report();
            CaseLine.Read(before).Fill(configuration, report);
            Evaluator.Evaluate(configuration, report);
            report.TakeProblems();

            Assert.Equal(Found(line, RuleList.Rounds), Found(line, RuleList.Rounds, configuration, report));
        });

    private static List<string> Found(string line, RuleRounds rules) => Found(line, rules, new Configuration(), new Report());

    private static List<string> Found(string line, RuleRounds rules, Configuration configuration, Report report)
    {
        CaseLine.Read(line).Fill(configuration, report);
        Evaluator.Evaluate(rules, configuration, report);
        return [.. report.TakeProblems().Select(static problem => FormattableString.Invariant($"{problem.Rule.Id} {problem.Severity} {problem.Key} {problem.Position} {problem.Message}"))];
    }
}
