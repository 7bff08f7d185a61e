using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Dictionaries;

/// <summary>Collections that come from elsewhere, and what is put into them only sometimes: each run of statements is a part.</summary>
public sealed class FilledElsewhereTests
{
    [Fact]
    public Task A_parameter() => DictionaryTest.MembersAsync("""
            public static void Put(IDictionary<string, string> pairs, string value)
            {
                pairs["type"] = "hive";
                pairs["aws.s3.use_instance_profile"] = "true";
                pairs[{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE";
                pairs.Add("aws.s3.iam_role_arn", {|SRA2001:"arn:aws:iam::1234567890:role/lake"|});
                Console.WriteLine(value);
                pairs.Add("aws.s3.secret_key", value);
            }
        """);

    [Fact]
    public Task A_member_of_a_member() => DictionaryTest.FileAsync("""
        public sealed class Job
        {
            public Dictionary<string, string> Properties { get; } = new();

            public Job Inner => this;

            public void Fill(Job other)
            {
                Inner.Properties["aws.s3.use_instance_profile"] = "true";
                Inner.Properties.TryAdd({|SRA4001:"aws.s3.regoin"|}, "us-west-2");
                other.Properties["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE";
            }
        }
        """);

    [Fact]
    public Task A_condition_inside_which_pairs_are_added() => DictionaryTest.BodyAsync("""
        var pairs = new Dictionary<string, string>();
        pairs["aws.s3.iam_role_arn"] = {|SRA2001:"arn:aws:iam::1234567890:role/lake"|};
        if (flag)
        {
            pairs["aws.s3.use_instance_profile"] = "true";
            pairs[{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE";
        }
        else
        {
            pairs["aws.s3.access_key"] = value;
        }

        Send(pairs);
        """);

    [Fact]
    public Task After_something_else_was_done_with_a_local() => DictionaryTest.BodyAsync("""
        var pairs = new Dictionary<string, string> { ["aws.s3.region"] = "us-west-2" };
        Fill(pairs);
        pairs["aws.s3.use_instance_profile"] = "true";
        pairs[{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE";
        Send(pairs);
        """);

    [Fact]
    public Task What_is_no_collection_of_pairs() => DictionaryTest.FileAsync("""
        public sealed class Settings
        {
            public string this[string key] { get => ""; set { } }

            public void Add(string key, string value) { }

            public void Fill(Dictionary<string, int> counts)
            {
                this["aws.s3.use_instance_profile"] = "true";
                this["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE";
                Add("aws.s3.regoin", "x");
                new Settings().Add("aws.s3.regoin", "x");
                counts["aws.s3.regoin"] = 1;
            }
        }
        """);

    [Theory]
    [InlineData("pairs[Keys.Flag] = \"true\"; pairs[{|SRA1001:Keys.AccessKey|}] = \"AKIAIOSFODNN7EXAMPLE\";")]
    [InlineData("pairs.Add(Keys.Flag, \"true\"); pairs.TryAdd({|SRA1001:Keys.S3 + \"access_key\"|}, \"AKIAIOSFODNN7EXAMPLE\");")]
    [InlineData("pairs[Keys.S3 + \"use_instance_profile\"] = \"true\"; pairs[{|SRA1001:$\"{Keys.S3}access_key\"|}] = \"AKIAIOSFODNN7EXAMPLE\";")]
    [InlineData("pairs[(Keys.S3 + nameof(Keys.use_instance_profile))] = \"true\"; pairs[{|SRA1001:\"aws.s3.access_key\"|}] = \"AKIAIOSFODNN7EXAMPLE\";")]
    [InlineData("list.Add(new(\"aws.s3.use_instance_profile\", \"true\")); list.Add(new KeyValuePair<string, string>({|SRA1001:Keys.AccessKey|}, \"AKIAIOSFODNN7EXAMPLE\"));")]
    [InlineData("list.Add(new(Keys.Region, \"us-west-2\")); pairs[Keys.Flag] = flag; pairs[flag] = \"x\"; pairs[Keys.NotOurs] = \"x\"; list.Add(default); pairs.Add(Keys.Read(), \"x\");")]
    public Task Keys_that_are_constants(string statements) => DictionaryTest.FileAsync($$"""
        public static class Keys
        {
            public const string S3 = "aws.s3.";
            public const string Flag = S3 + "use_instance_profile";
            public const string AccessKey = S3 + "access_key";
            public const string Region = "aws.s3.region";
            public const string NotOurs = "x";
            public const int use_instance_profile = 0;
            public static string Read() => "";
        }

        public static class Job
        {
            public static void Fill(IDictionary<string, string> pairs, List<KeyValuePair<string, string>> list, string flag)
            {
                {{statements}}
            }
        }
        """);
}
