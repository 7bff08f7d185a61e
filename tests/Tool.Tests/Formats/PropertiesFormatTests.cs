using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Java properties files, in which StarRocks keys occur where a program passes them to StarRocks.</summary>
public sealed class PropertiesFormatTests
{
    [Theory]
    [InlineData("aws.s3.use_instance_profile={|SRA2005:ture|}\naws.s3.region=us-west-2\n")]
    [InlineData("aws.s3.use_instance_profile : true\n  {|SRA1001:aws.s3.access_key|} \\\n   AKIAI44QH8DHBEXAMPLE\n! a comment\naws.s3.region us-west-2\n")]
    [InlineData("aws.s3.use_instance_profile=true\n{|SRA4001:aws.s3.regoin|}=us-west-2\n")]
    [InlineData("aws.s3.enable_ssl={|SRA2005:t\\u0075re|}\r\n")]
    [InlineData("aws.s3.enable_ssl=\\\n    {|SRA2005:tu\\\n    re|}\n")]
    [InlineData("type=hive\nhive.metastore.type=glue\naws.glue.use_instance_profile={|SRA2005:yes|}\n")]
    [InlineData("ddl=ALTER CATALOG c \\\n  SET ('aws.s3.enable_ssl' \\= '{|SRA2005:tur\\u0065x|}')\n")]
    [InlineData("run_mode=shared_data\naws_s3_path=lake\naws_s3_use_instance_profile={|SRA2005:ture|}\n")]
    [InlineData("aws.s3.region=us-west-2\n# \\\n{{ x }}\naws.s3.use_instance_profile={|SRA2005:ture|}\n")]
    public void Problems(string marked) => MarkedFile.Check("app.properties", marked);

    [Theory]
    [InlineData("spring.application.name=aws\naws.s3.accessKey=AK\naws.s3.secret=<secret>\naws.s3.region=ap-south-1a\n")]
    [InlineData("aws.s3.access-key=AK\naws.s3.secret-key=sk\naws.s3.region=here\naws.s3.endpoint=x\n")]
    [InlineData("aws.s3.bucket-name=${BUCKET}\naws.access-key=AK\naws.secret-key=sk\naws.region=here\n")]
    [InlineData("aws.s3.bucket.name=b\naws.s3.region=here\nresource.aws.s3.endpoint=x\n")]
    [InlineData("connector.name=hive\nhive.metastore.uri=thrift://h:9083\nhive.s3.aws-access-key=AK\ns3.region=here\nfs.s3a.access.key=AK\n")]
    [InlineData("cloud.aws.s3.access_key=AK\nAWS_S3_REGION=here\naws_s3_region=here\naws_s3_bucket=x\n")]
    [InlineData("sink.properties.format=json\nstarrocks.write.properties.format=csv\nspark.hadoop.fs.s3a.endpoint=x\n")]
    [InlineData("aws.s3.use_instance_profile=ture\nx=\\uXYZ\n")]
    public void Other_programs_and_what_Java_does_not_load(string text) => MarkedFile.Check("app.properties", text);

    [Theory]
    [InlineData("aws.s3.region = us-west-2\naws.s3.endpoint = \\\n  {{ e }}\n")]
    [InlineData("aws.s3.region = us-west-2\naws.s3.use_instance_profile = \\\n  ${USE_PROFILE}\n")]
    [InlineData("aws.s3.region = us-west-2\r\naws.s3.use_instance_profile = \\\r\n  \\\r\n  ${USE_PROFILE}\r\n")]
    [InlineData("aws.s3.region = us-west-2\naws.s3.endpoint = {{\n  .Values.endpoint }}\naws.s3.enable_ssl = {{\r\n .Values.ssl\r\n}}\n")]
    [InlineData("%{ if keys }\naws.s3.access_key=minio\n%{~ else ~}\naws.s3.use_instance_profile=true\n%{ endif }\n")]
    [InlineData("{{#if keys}}\naws.s3.access_key=minio\n{{else}}\naws.s3.use_instance_profile=true\n{{/if}}\n")]
    [InlineData("{{#keys}}\naws.s3.access_key=minio\n{{/keys}}\n{{^keys}}\naws.s3.use_instance_profile=true\n{{/keys}}\n")]
    [InlineData("aws.s3.region=us-west-2\naws.s3.access_key=minio\n%{ if\n")]
    public void Templates(string text) => MarkedFile.Check("app.properties", text);

    [Fact]
    public void Fixed() => Assert.Equal(
        "aws.s3.use_instance_profile=true\naws.s3.region us-west-2\nddl=ALTER CATALOG c SET ('aws.s3.enable_ssl'='true')\n",
        MarkedFile.Fix("app.properties", "aws.s3.use_instance_profile=ture\naws.s3.region us-west-2\nddl=ALTER CATALOG c SET ('aws.s3.enable_ssl'='tr\\u0065u')\n", "Correct the value"));

    [Fact]
    public void Positions_of_escapes_and_continuation_lines()
    {
        const string Text = "a = b\\tc\\\n  d\\u00e9e";
        var node = PropertiesFormat.Instance.Read(Text).Nodes[1];
        Assert.Equal("b\tcd\u00e9e", node.Text);
        var map = PropertiesFormat.Instance.MapOf(Text, node)!;
        Assert.Equal("b\\cd\\e", string.Concat(Enumerable.Range(0, 6).Select(position => Text[map.ToFile(position)])));
    }
}
