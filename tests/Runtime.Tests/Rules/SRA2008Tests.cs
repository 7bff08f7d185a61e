using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "Placeholder value".</summary>
public sealed class SRA2008Tests
{
    [Theory]
    [InlineData("hive/hms: s3{access_key=<your access key>; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=YOUR_ACCESS_KEY; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=xxxxxxxxxx; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=AKIAXXXXXXXXXEXAMPLE; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=AKIA****MPLE; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/hms: s3{access_key=0000000000; secret_key=$SK; region=us-west-2}")]
    public void In_an_access_key(string line) =>
        Evaluated.Line(line).Reports("SRA2008", RuleSeverity.Error, "aws.s3.access_key", "Set the real value", ProblemLocation.Value);

    [Fact]
    public void In_a_role() =>
        Evaluated.Line("hive/hms: s3{use_instance_profile=true; iam_role_arn=arn:aws:iam::<account>:role/lake; region=us-west-2}")
            .Reports("SRA2008", RuleSeverity.Error, "aws.s3.iam_role_arn", "Set the real value", ProblemLocation.Value);

    [Fact]
    public void In_an_endpoint() =>
        Evaluated.Line("hive/hms: s3{access_key=u; secret_key=s; endpoint=http://xx.xx.xx.xx:9000; enable_path_style_access=true}")
            .Reports("SRA2008", RuleSeverity.Error, "aws.s3.endpoint", "Set the real value", ProblemLocation.Value);

    [Fact]
    public void In_the_URI_of_a_metastore() =>
        Evaluated.Line("hive/hms: other{hive.metastore.uris=thrift://<metastore-host>:9083} s3{use_instance_profile=true; region=us-west-2}")
            .Reports("SRA2008", RuleSeverity.Error, "hive.metastore.uris", "Set the real value", ProblemLocation.Value);

    [Fact]
    public void In_a_partial_configuration() =>
        Evaluated.Line("settings: s3{region=<region>}")
            .Reports("SRA2008", RuleSeverity.Error, "aws.s3.region", "Set the real value", ProblemLocation.Value);

    [Theory]
    [InlineData("aws.s3.region", "${AWS_REGION}")]
    [InlineData("aws.s3.iam_role_arn", "{{ role }}")]
    [InlineData("aws.s3.secret_key", "#{LakeSecret}#")]
    [InlineData("aws.s3.endpoint", "%(endpoint)s")]
    [InlineData("aws.s3.use_instance_profile", "<%= profile %>")]
    public void A_template_that_nobody_filled_in(string key, string value)
    {
        Assert.False(S3Auth.TryFromProperties([new(key, value)], out _, out var problems));
        Assert.Contains(problems, problem => problem.Id == "SRA2008" && problem.Key == key);
        Assert.DoesNotContain(problems, problem => problem.Id is "SRA2001" or "SRA2005" or "SRA2006" or "SRA2009");
    }

    [Theory]
    [InlineData("hive/hms: s3{access_key=${YOUR_KEY}; secret_key=$SK; region=us-west-2}")]
    [InlineData("hive/glue: s3{use_instance_profile=true; region=us-west-2} glue{use_instance_profile=true; region=us-west-2; catalog_id=111111111111}")]
    public void Not_reported(string line) => Evaluated.Line(line).ReportsNothing();
}
