using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Pairs;

/// <summary>Collections that come from elsewhere, and what is put into them only sometimes: each run of statements is a part.</summary>
public sealed class FilledElsewhereTests
{
    [Fact]
    public Task A_parameter() => PairsTest.MembersAsync("""
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
    public Task A_member_of_a_member() => PairsTest.FileAsync("""
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
    public Task A_condition_inside_which_pairs_are_added() => PairsTest.BodyAsync("""
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
    public Task After_something_else_was_done_with_a_local() => PairsTest.BodyAsync("""
        var pairs = new Dictionary<string, string> { ["aws.s3.region"] = "us-west-2" };
        Fill(pairs);
        pairs["aws.s3.use_instance_profile"] = "true";
        pairs[{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE";
        Send(pairs);
        """);

    [Fact]
    public Task What_is_no_collection_of_pairs() => PairsTest.FileAsync("""
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
}
