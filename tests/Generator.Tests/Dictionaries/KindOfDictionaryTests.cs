using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;

namespace StarRocks.AwsAuth.Generator.Tests.Dictionaries;

/// <summary>Every way to write pairs: each shape once with two keys that exclude each other, whichever way they are given.</summary>
public sealed class KindOfDictionaryTests
{
    [Theory]
    [InlineData("""new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""new Dictionary<string, string> { { "aws.s3.use_instance_profile", "true" }, { {|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE" } }""")]
    [InlineData("""new SortedDictionary<string, string?> { ["aws.s3.use_instance_profile"] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""new Dictionary<string, object?> { ["aws.s3.use_instance_profile"] = true, [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" }""")]
    [InlineData("""new Dictionary<string, object> { ["aws.s3.use_instance_profile"] = {|SRA2005:1|}, ["aws.s3.enable_ssl"] = 1 > 0, ["aws.s3.region"] = new object() }""")]
    [InlineData("""new KeyValuePair<string, string>[] { new KeyValuePair<string, string>({|SRA1011:"aws.s3.use_instance_profile"|}, "true"), new({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE") }""")]
    [InlineData("""new[] { KeyValuePair.Create({|SRA1011:"aws.s3.use_instance_profile"|}, "true"), KeyValuePair.Create({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE") }""")]
    [InlineData("""new[] { new KeyValuePair<string, string>(value: "true", key: {|SRA1011:"aws.s3.use_instance_profile"|}), new({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE") }""")]
    [InlineData("""new[] { ({|SRA1011:"aws.s3.use_instance_profile"|}, "true"), ({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE") }""")]
    [InlineData("""new List<KeyValuePair<string, string>> { new("aws.s3.use_instance_profile", "true"), KeyValuePair.Create({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE") }""")]
    [InlineData("""new List<(string Key, string Value)> { ("aws.s3.use_instance_profile", "true"), ({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE") }""")]
    [InlineData("""new Dictionary<string, string> { [{|SRA1011:"aws.s3.use_instance_profile"|}] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" }.ToFrozenDictionary()""")]
    [InlineData("""new Dictionary<string, string>(StringComparer.Ordinal) { [{|SRA1011:"aws.s3.use_instance_profile"|}] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" }.ToImmutableDictionary()""")]
    [InlineData("""ImmutableDictionary<string, string>.Empty.Add({|SRA1011:"aws.s3.use_instance_profile"|}, "true").SetItem({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE")""")]
    [InlineData("""ImmutableDictionary.Create<string, string>().Add({|SRA1011:"aws.s3.use_instance_profile"|}, "true").Add({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE")""")]
    [InlineData("""System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add({|SRA1011:"aws.s3.use_instance_profile"|}, "true").Add({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE")""")]
    [InlineData("""ImmutableDictionary.CreateRange(new[] { KeyValuePair.Create({|SRA1011:"aws.s3.use_instance_profile"|}, "true"), KeyValuePair.Create({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE") })""")]
    [InlineData("""new ReadOnlyDictionary<string, string>(new Dictionary<string, string> { [{|SRA1011:"aws.s3.use_instance_profile"|}] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" })""")]
    [InlineData("""new PropertyDictionary(new Dictionary<string, string> { [{|SRA1011:"aws.s3.use_instance_profile"|}] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" })""")]
    public Task An_expression(string expression) => DictionaryTest.BodyAsync($"var pairs = {expression};");

    [Theory]
    [InlineData("KeyValuePair<string, string>[]")]
    [InlineData("IReadOnlyList<KeyValuePair<string, string>>")]
    [InlineData("IEnumerable<KeyValuePair<string, string>>")]
    [InlineData("ImmutableArray<KeyValuePair<string, string>>")]
    [InlineData("ReadOnlySpan<KeyValuePair<string, string>>")]
    public Task A_collection_expression(string type) => DictionaryTest.BodyAsync(
        $$"""{{type}} pairs = [new({|SRA1011:"aws.s3.use_instance_profile"|}, "true"), KeyValuePair.Create({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE")];""");

    [Fact]
    public Task A_collection_expression_that_can_grow() => DictionaryTest.BodyAsync(
        """List<KeyValuePair<string, string>> pairs = [new("aws.s3.use_instance_profile", "true"), KeyValuePair.Create({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE")];""");

    [Fact]
    public Task A_collection_expression_of_tuples() => DictionaryTest.BodyAsync(
        """(string, string)[] pairs = [({|SRA1011:"aws.s3.use_instance_profile"|}, "true"), ({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE")];""");

    [Fact]
    public Task An_array_without_a_creation() => DictionaryTest.MembersAsync(
        """    private readonly KeyValuePair<string, string>[] _pairs = { new({|SRA1011:"aws.s3.use_instance_profile"|}, "true"), new({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE") };""");

    [Fact]
    public Task Target_typed_creations() => DictionaryTest.MembersAsync("""
            private static readonly Dictionary<string, string> _first = new() { [{|SRA1011:"aws.s3.use_instance_profile"|}] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" };

            public IReadOnlyDictionary<string, string> Second { get; } = new Dictionary<string, string>() { { {|SRA1011:"aws.s3.use_instance_profile"|}, "true" }, { {|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE" } };
        """);

    [Fact]
    public Task What_a_member_holds_already_is_added_to() => DictionaryTest.FileAsync("""
        public sealed class Job
        {
            public Dictionary<string, string> Properties { get; } = new();

            public static Job New() => new() { Properties = { ["aws.s3.use_instance_profile"] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" } };
        }
        """);

    [Theory]
    [InlineData("""pairs.Add({|SRA1011:"aws.s3.use_instance_profile"|}, "true"); pairs.Add({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE");""")]
    [InlineData("""pairs[{|SRA1011:"aws.s3.use_instance_profile"|}] = "true"; pairs[{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE";""")]
    [InlineData("""pairs.TryAdd({|SRA1011:"aws.s3.use_instance_profile"|}, "true"); _ = pairs.TryAdd({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE");""")]
    public Task A_local_that_is_filled(string statements) => DictionaryTest.BodyAsync($"""
        var pairs = new Dictionary<string, string>();
        {statements}
        Send(pairs);
        """);

    [Fact]
    public Task A_list_that_is_filled() => DictionaryTest.BodyAsync("""
        List<KeyValuePair<string, string>> pairs = [];
        pairs.Add(new("aws.s3.use_instance_profile", "true"));
        pairs.Add(new KeyValuePair<string, string>({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE"));
        """);

    [Fact]
    public Task A_builder() => DictionaryTest.MembersAsync("""
            public static ImmutableDictionary<string, string> Get(string more)
            {
                var builder = ImmutableDictionary.CreateBuilder<string, string>();
                builder.Add({|SRA1011:"aws.s3.use_instance_profile"|}, "true");
                builder[{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE";
                builder["other"] = more;
                return builder.ToImmutable();
            }
        """);

    [Fact]
    public Task An_immutable_local_that_is_replaced_by_what_it_becomes() => DictionaryTest.BodyAsync("""
        var pairs = ImmutableDictionary<string, string>.Empty;
        pairs = pairs.Add("aws.s3.use_instance_profile", "true");
        pairs = pairs.Add({|SRA1001:"aws.s3.access_key"|}, "AKIAIOSFODNN7EXAMPLE").Add("aws.s3.region", "us-west-2");
        Send(pairs);
        """);

    [Fact]
    public Task Top_level_statements() => DictionaryTest.FileAsync("""
        var pairs = new Dictionary<string, string>();
        pairs[{|SRA1011:"aws.s3.use_instance_profile"|}] = "true";
        pairs[{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE";
        Console.WriteLine(string.Join(",", pairs));
        """, LanguageVersion.CSharp12, Microsoft.CodeAnalysis.OutputKind.ConsoleApplication);

    [Fact]
    public Task Keys_by_constants() => DictionaryTest.MembersAsync("""
            private const string Prefix = "aws.s3.";
            private const string access_key = "";
            private static class Keys { public const string Profile = "aws.s3.use_instance_profile"; }

            public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string>
            {
                [Keys.Profile] = "true",
                [{|SRA1001:Prefix + nameof(access_key)|}] = "AKIAIOSFODNN7EXAMPLE",
                [$"{Prefix}region"] = "us-west-2",
            };

            public static void Filled()
            {
                var pairs = new Dictionary<string, string>();
                pairs.Add(Keys.Profile, "True");
                pairs.Add({|SRA1001:Prefix + nameof(access_key)|}, "AKIAIOSFODNN7EXAMPLE");
                pairs.Add("aws.s3.region", Read());
                Send(pairs);
            }
        """);

    [Fact]
    public Task Values_by_constants() => DictionaryTest.MembersAsync("""
            private const string Region = "us-west-" + "two";
            private const string Yes = nameof(True);
            private const int True = 1;

            public static IReadOnlyDictionary<string, string> Get() => new Dictionary<string, string>
            {
                ["aws.s3.use_instance_profile"] = Yes,
                ["aws.s3.region"] = {|SRA2006:Region|},
            };
        """);

    [Theory]
    [InlineData("value")]
    [InlineData("$\"{value}-1\"")]
    [InlineData("null!")]
    [InlineData("flag ? \"x\" : \"y\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"REGION\")!")]
    [InlineData("\"${REGION}\"")]
    [InlineData("\"{region}\"")]
    public Task Values_that_are_not_known(string region) => DictionaryTest.BodyAsync($$"""
        Send(new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = {{region}} });
        """);

    [Fact]
    public Task A_newer_language() => DictionaryTest.BodyAsync(
        """Send(new Dictionary<string, string> { [{|SRA1011:"aws.s3.use_instance_profile"|}] = "true", [{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE" });""", LanguageVersion.Preview);
}
