using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Dictionaries;

/// <summary>Which statement pairs are for, and which pairs are no business of StarRocks.</summary>
public sealed class StatementInferenceTests
{
    [Fact]
    public Task A_type_says_a_catalog() => DictionaryTest.BodyAsync("""
        Send({|SRA5001:new|}[] { KeyValuePair.Create("type", "hive"), KeyValuePair.Create({|SRA1003:"aws.s3.iam_role_arn"|}, "arn:aws:iam::123456789012:role/lake"), KeyValuePair.Create("aws.s3.region", "us-west-2") });
        Send(new {|SRA5001:Dictionary<string, string>|} { ["type"] = "hive", ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2" });
        Send(new Dictionary<string, string> { ["type"] = {|SRA5002:"hiev"|}, ["hive.metastore.uris"] = "thrift://10.0.0.1:9083", ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2" });
        """);

    [Fact]
    public Task A_catalog_whose_type_is_not_known() => DictionaryTest.BodyAsync("""
        Send(new Dictionary<string, string> { ["type"] = value, ["aws.s3.region"] = "us-west-2" });
        Send(new Dictionary<string, string> { ["type"] = value, ["aws.s3.use_instance_profile"] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" });
        """);

    [Fact]
    public Task Keys_of_a_catalog_without_its_type_are_a_part() => DictionaryTest.BodyAsync("""
        Send(new Dictionary<string, string> { ["hive.metastore.uris"] = "thrift://10.0.0.1:9083", ["aws.s3.use_instance_profile"] = "true" });
        Send(new Dictionary<string, string> { ["client.region"] = "us-west-2", ["aws.s3.use_instance_profile"] = "true" });
        """);

    [Fact]
    public Task Alone_a_role_and_a_missing_method_are_one_step_softer() => DictionaryTest.BodyAsync("""
        Send(new Dictionary<string, string> { [{|W:SRA1003:"aws.s3.iam_role_arn"|}] = "arn:aws:iam::123456789012:role/lake", ["aws.s3.region"] = "us-west-2" });
        Send(new Dictionary<string, string> { [{|W:SRA1005:"aws.s3.region"|}] = "us-west-2" });
        Send(new Dictionary<string, string> { [{|W:SRA1005:"aws.glue.region"|}] = "us-west-2" });
        """);

    [Fact]
    public Task A_type_that_reads_pairs_says_its_statement() => DictionaryTest.MembersAsync("""
            public static void Run()
            {
                HiveCatalog.FromProperties(new {|SRA5001:Dictionary<string, string>|} { [{|E:SRA1003:"aws.s3.iam_role_arn"|}] = "arn:aws:iam::123456789012:role/lake", ["aws.s3.region"] = "us-west-2" });
                BrokerLoad.TryFromProperties([new({|E:SRA1005:"aws.s3.region"|}, "us-west-2")], out _, out _);
                S3Auth.FromProperties(new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2", ["aws.s3.enable_ssl"] = {|SRA2005:"yes"|} });
                var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2" };
                FileExternalTable.FromProperties(pairs);
            }
        """.Replace("var pairs = new Dictionary<string, string>", "var pairs = new {|SRA5001 SRA5001:Dictionary<string, string>|}", System.StringComparison.Ordinal));

    [Fact]
    public Task Only_a_storage_volume_does_not_mind() => DictionaryTest.BodyAsync("""
        Send(new Dictionary<string, string> { ["aws.s3.access_key"] = "lake", ["aws.s3.secret_key"] = "lake-secret-1", ["aws.s3.endpoint"] = "minio:9000" });
        """);

    [Theory]
    [InlineData("""["aws.s3.use_instance_profile"] = "true", [{|SRA1001:"aws.s3.session_token"|}] = "t", ["aws.s3.region"] = "us-west-2" """)]
    [InlineData("""["aws.s3.use_instance_profile"] = "true", [{|SRA1009:"aws.s3.sts.region"|}] = "us-west-2", ["aws.s3.region"] = "us-west-2" """)]
    [InlineData("""["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.secret_key"] = value, ["aws.s3.region"] = "us-west-2" """)]
    [InlineData("""["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.secret_key"] = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", [{|SRA1004:"aws.s3.iam_role_arn"|}] = "arn:aws:iam::123456789012:role/lake", ["aws.s3.region"] = "us-west-2" """)]
    [InlineData("""["aws.s3.use_instance_profile"] = "true", ["aws.s3.iam_role_arn"] = "arn:aws:iam::123456789012:role/lake", [{|SRA1010:"aws.s3.sts.endpoint"|}] = "sts.us-west-2.amazonaws.com", ["aws.s3.region"] = "us-west-2" """)]
    [InlineData("""["aws.s3.use_instance_profile"] = "true", ["aws.s3.iam_role_arn"] = "arn:aws:iam::123456789012:role/lake", [{|SRA1012:"aws.s3.enable_ssl"|}] = "false", ["aws.s3.region"] = "us-west-2" """)]
    [InlineData("""["aws.s3.use_instance_profile"] = "true", ["aws.s3.num_partitioned_prefix"] = {|SRA2015:"-4"|}, ["aws.s3.region"] = "us-west-2" """)]
    public Task Where_every_statement_that_may_read_it_objects(string pairs) =>
        DictionaryTest.BodyAsync($"Send(new Dictionary<string, string> {{ {pairs} }});");

    [Fact]
    public Task Keys_of_others() => DictionaryTest.BodyAsync("""
        Send(new Dictionary<string, string> { ["type"] = "hive", ["hive.metastore.uris"] = "thrift://10.0.0.1:9083", [{|SRA4004:"s3.access_key"|}] = value, [{|SRA4004:"s3.secret_key"|}] = value, [{|SRA4004:"s3.region"|}] = value });
        Send(new Dictionary<string, string> { [{|SRA4001:"aws.s3.acess_key"|}] = value, ["aws.s3.secret_key"] = value, ["aws.s3.region"] = "us-west-2" });
        Send(new Dictionary<string, string> { ["type"] = "hive", [{|SRA4001:"hive.metastore.uri"|}] = "thrift://10.0.0.1:9083", ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2" });
        Send(new Dictionary<string, string> { ["connector.name"] = "hive", ["hive.metastore.uri"] = "thrift://10.0.0.1:9083", ["hive.metastore"] = "thrift" });
        Send(new Dictionary<string, string> { ["connector.class"] = "sink", ["iceberg.catalog.type"] = "rest", ["iceberg.catalog.uri"] = "https://catalog.example.net", ["iceberg.catalog.ref"] = "main", ["iceberg.catalog.s3.endpoint-url"] = "https://store.example.net" });
        Send(new Dictionary<string, string> { [{|SRA4004:"region"|}] = "us-west-2", ["aws.s3.use_instance_profile"] = "true" });
        Send(new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2", [{|I:SRA4004:"fs.s3a.access.key"|}] = value });
        """);

    [Fact]
    public Task The_same_key_twice() => DictionaryTest.BodyAsync("""
        Send(new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2", [{|SRA4002:"aws.s3.region"|}] = "us-west-2" });
        Send(new Dictionary<string, string> { { "aws.s3.use_instance_profile", "true" }, { "aws.s3.region", "us-west-2" }, { {|SRA4002:"aws.s3.region"|}, "us-west-2" } });
        var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us-west-2" };
        pairs.TryAdd("aws.s3.region", "us-east-1");
        pairs.Add({|SRA4002:"aws.s3.region"|}, "us-west-2");
        Send(pairs);
        """);

    [Theory]
    [InlineData("""new Dictionary<string, string> { ["region"] = "x", ["access_key"] = "y" }""")]
    [InlineData("""new Dictionary<string, string> { ["type"] = "hive", ["name"] = "x" }""")]
    [InlineData("""new Dictionary<string, string> { ["type"] = "iceberg", ["iceberg.catalog.type"] = "rest", ["s3.access_key"] = "y" }""")]
    [InlineData("""new Dictionary<string, string> { ["type"] = "hms", ["hive.metastore.uris"] = "thrift://a:9083", ["s3.access_key"] = "y" }""")]
    [InlineData("""new Dictionary<string, int> { ["aws.s3.region"] = 1, ["aws.s3.regoin"] = 2 }""")]
    [InlineData("""new List<string> { "aws.s3.regoin", "aws.s3.acces_key" }""")]
    [InlineData("""new[] { "aws.s3.regoin", "aws.s3.acces_key" }""")]
    [InlineData("""new HashSet<string> { "aws.s3.regoin" }""")]
    [InlineData("""new Dictionary<string, string> { ["aws.s3.region"] = "The region of the bucket" }""")]
    [InlineData("""new Dictionary<string, string> { ["aws.s3.region"] = "AWS_REGION", ["aws.s3.access_key"] = "AWS_ACCESS_KEY_ID", ["aws.s3.use_instance_profile"] = "UseInstanceProfile" }""")]
    [InlineData("""new Dictionary<string, string> { [Read()] = "aws.s3.regoin" }""")]
    [InlineData("""new Dictionary<DayOfWeek, string> { [DayOfWeek.Monday] = "aws.s3.region" }""")]
    public Task What_is_left_alone(string expression) => DictionaryTest.BodyAsync($"var pairs = {expression};");

    [Fact]
    public async Task What_is_generated_is_left_alone()
    {
        const string source = """new System.Collections.Generic.Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.access_key"] = "x" }""";
        Assert.Single(await DictionaryTest.DiagnosticsAsync($"class C {{ public object M() => {source}; }}"), d => d.Id == "SRA1001");
        Assert.Empty(await DictionaryTest.DiagnosticsAsync($"// <auto-generated/>\nclass C {{ public object M() => {source}; }}"));
    }

    [Fact]
    public async Task A_message_is_that_of_the_rule()
    {
        var found = await DictionaryTest.DiagnosticsAsync("""
            class C { public object M() => new System.Collections.Generic.Dictionary<string, string> { ["aws.s3.acess_key"] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.region"] = "us-west-2" }; }
            """);
        var diagnostic = Assert.Single(found);
        Assert.Equal(
            "'aws.s3.acess_key' is not a StarRocks property and is silently ignored. Did you mean 'aws.s3.access_key'?",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The names under which the environment holds them.</summary>
    [Fact]
    public Task A_table_of_names() => DictionaryTest.MembersAsync("""
        private static readonly Dictionary<string, string> Names = new() { ["aws.s3.access_key"] = "LAKE_ACCESS_KEY", ["aws.s3.secret_key"] = "LAKE_SECRET_KEY" };
        private static readonly Dictionary<string, string> More = new() { ["aws.s3.region"] = "AWS_REGION", ["aws.s3.session_token"] = "AWS_SESSION_TOKEN" };
        """);
}
