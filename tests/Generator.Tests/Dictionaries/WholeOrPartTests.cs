using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Dictionaries;

/// <summary>When a collection is whole, so that what it lacks is missing, and when it is a part.</summary>
public sealed class WholeOrPartTests
{
    private const string Lacking = """["aws.s3.use_instance_profile"] = "true" """;
    private const string Said = """[{|SRA1011:"aws.s3.use_instance_profile"|}] = "true" """;

    [Theory]
    [InlineData("public static IReadOnlyDictionary<string, string> Get() => {0};")]
    [InlineData("public static Dictionary<string, string> Get() {{ return {0}; }}")]
    [InlineData("public static object Get(bool flag) => flag ? {0} : new object();")]
    [InlineData("public IReadOnlyDictionary<string, string> Pairs {{ get; set; }} = {0};")]
    [InlineData("private IReadOnlyDictionary<string, string> _pairs = {0};")]
    [InlineData("private readonly Dictionary<string, string> _pairs = {0};")]
    [InlineData("public static readonly FrozenDictionary<string, string> Pairs = {0}.ToFrozenDictionary();")]
    [InlineData("private IEnumerable<KeyValuePair<string, string>>? _pairs; public void Set() => _pairs = {0};")]
    [InlineData("public void Set() {{ IReadOnlyDictionary<string, string> pairs = {0}; Send(pairs); Send(pairs); }}")]
    [InlineData("public void Set() {{ Send({0}); }}")]
    [InlineData("public void Set() {{ foreach (var pair in {0}) Console.WriteLine(pair.Key); }}")]
    [InlineData("public void Set() {{ Console.WriteLine(string.Join(\",\", {0}.Select(p => p.Key))); }}")]
    [InlineData("public void Set() {{ Send(new List<KeyValuePair<string, string>>({0})); }}")]
    [InlineData("public Func<Dictionary<string, string>> Make = () => {0};")]
    [InlineData("public Sample(IEnumerable<KeyValuePair<string, string>> pairs) {{ }} public Sample() : this({0}) {{ }}")]
    [InlineData("private static Dictionary<string, string> Common() => {0}; public void Set() {{ var pairs = Common(); Console.WriteLine(pairs[\"aws.s3.region\"]); Send(pairs); Send(Common()); }}")]
    [InlineData("private static readonly IReadOnlyDictionary<string, string> Common = {0}; public void Set() {{ foreach (var pair in Common) Console.WriteLine(pair.Key + Common[pair.Key]); Send(Common); }}")]
    [InlineData("private static void Show(IDictionary<string, string> pairs) {{ foreach (var pair in pairs) Console.WriteLine(pair.Key + pairs[pair.Key]); }} public void Set() {{ Show({0}); }}")]
    public Task A_whole(string member) => DictionaryTest.MembersAsync(Format(member, Said));

    [Theory]
    [InlineData("public Dictionary<string, string> Pairs {{ get; set; }} = {0};")]
    [InlineData("public IDictionary<string, string> Pairs {{ get; init; }} = {0};")]
    [InlineData("public Dictionary<string, string> Pairs {{ get; }} = {0};")]
    [InlineData("private Dictionary<string, string> _pairs = {0};")]
    [InlineData("private readonly Dictionary<string, string> _pairs = {0}; public Sample() => _pairs[\"aws.s3.region\"] = \"us-west-2\";")]
    [InlineData("private readonly Dictionary<string, string> _pairs = {0}; public void More() => this._pairs.Add(\"aws.s3.region\", \"us-west-2\");")]
    [InlineData("public void Set() {{ var pairs = {0}; }}")]
    [InlineData("public void Set() {{ Send({0}.Concat(new Dictionary<string, string>())); }}")]
    [InlineData("public void Set(List<KeyValuePair<string, string>> all) => all.AddRange({0});")]
    [InlineData("public void Set(Dictionary<string, string> all) => Send(all.Union({0}));")]
    [InlineData("public void Set() {{ Send(new Dictionary<string, string>({0}) {{ [Read()] = Read() }}); }}")]
    [InlineData("private Dictionary<string, string>? _pairs; public void Set() => _pairs = {0};")]
    [InlineData("private static Dictionary<string, string> Common() => {0}; public void Set() {{ var pairs = Common(); pairs[\"aws.s3.region\"] = \"us-west-2\"; Send(pairs); }}")]
    [InlineData("private Dictionary<string, string> Common() {{ return {0}; }} public void Set() {{ var pairs = this.Common(); if (pairs.Count > 0) pairs.Add(\"aws.s3.region\", Read()); Send(pairs); }}")]
    [InlineData("private static Dictionary<string, string> Common => {0}; public void Set() {{ Send(new Dictionary<string, string>(Common) {{ [Read()] = Read() }}); }}")]
    [InlineData("private static readonly IReadOnlyDictionary<string, string> Common = {0}; public void Set() {{ Send(new Dictionary<string, string>(Common) {{ [Read()] = Read() }}); }}")]
    [InlineData("private static readonly IReadOnlyDictionary<string, string> Common = {0}; public void Set() {{ var pairs = new Dictionary<string, string>(Common); pairs[Read()] = Read(); Send(pairs); }}")]
    [InlineData("private static IReadOnlyDictionary<string, string> Common {{ get; }} = {0}; public void Set() {{ Send(Common.Concat(new Dictionary<string, string>())); }}")]
    [InlineData("private static readonly FrozenDictionary<string, string> Common = {0}.ToFrozenDictionary(); public KeyValuePair<string, string>[] Set() => [.. Common, new(Read(), Read())];")]
    [InlineData("private static readonly IReadOnlyDictionary<string, string> Common = {0}; public void Set(Dictionary<string, string> all) {{ foreach (var pair in Common) all[pair.Key] = pair.Value; }}")]
    [InlineData("private static void Complete(IDictionary<string, string> pairs) => pairs[\"aws.s3.region\"] = \"us-west-2\"; public void Set() {{ Complete({0}); }}")]
    [InlineData("private static void Complete(int number, IEnumerable<KeyValuePair<string, string>> more) {{ var all = new Dictionary<string, string>(more) {{ [Read()] = Read() }}; Send(all); }} public void Set() {{ Complete(more: {0}, number: 1); }}")]
    [InlineData("private static void Complete(IDictionary<string, string> pairs) {{ pairs.Add(\"aws.s3.region\", Read()); Send(pairs); }} public void Set() {{ var some = {0}; Complete(some); }}")]
    [InlineData("public void Set() {{ var some = {0}.Where(p => p.Value.Length > 0).ToDictionary(p => p.Key, p => p.Value); some[\"aws.s3.region\"] = Read(); Send(some); }}")]
    [InlineData("private static void AddInMemoryCollection(IEnumerable<KeyValuePair<string, string>> layer) {{ }} public void Set() {{ AddInMemoryCollection({0}); }}")]
    public Task A_part(string member) => DictionaryTest.MembersAsync(Format(member, Lacking));

    [Theory]
    [InlineData("Send(pairs);")]
    [InlineData("Console.WriteLine(pairs.Count); Send(pairs);")]
    [InlineData("if (flag) Send(pairs);")]
    [InlineData("foreach (var pair in pairs) Console.WriteLine(pair);")]
    [InlineData("Send(pairs.ToFrozenDictionary());")]
    [InlineData("var other = value; Send(pairs); Console.WriteLine(other);")]
    [InlineData("IReadOnlyDictionary<string, string> done = pairs; Send(done);")]
    [InlineData("pairs[\"x\"] = value; Send(pairs);")]
    public Task A_local_that_is_handed_on_when_it_is_complete(string rest) => DictionaryTest.BodyAsync(
        "var pairs = new Dictionary<string, string> { " + Said + "};\n" + rest);

    [Theory]
    [InlineData("if (flag) pairs[\"aws.s3.region\"] = value; Send(pairs);")]
    [InlineData("for (var i = 0; i < 1; i++) { pairs.Add(\"aws.s3.region\", value); } Send(pairs);")]
    [InlineData("Fill(pairs); Send(pairs);")]
    [InlineData("Send(pairs); pairs[\"aws.s3.region\"] = value; Send(pairs);")]
    [InlineData("Action later = () => pairs[\"aws.s3.region\"] = value; later(); Send(pairs);")]
    [InlineData("void Later() => pairs.Add(\"aws.s3.region\", value); Later(); Send(pairs);")]
    [InlineData("pairs[value] = value; Send(pairs);")]
    [InlineData("var other = pairs; other[\"aws.s3.region\"] = value; Send(pairs);")]
    [InlineData("Send(pairs.Concat(new Dictionary<string, string>()));")]
    [InlineData("pairs = new() { [\"aws.s3.region\"] = value }; Send(pairs);")]
    [InlineData("try { pairs.Add(\"aws.s3.region\", value); } finally { } Send(pairs);")]
    [InlineData("{ pairs.Add(\"aws.s3.region\", value); } Send(pairs);")]
    public Task A_local_that_something_may_be_added_to(string rest) => DictionaryTest.BodyAsync(
        "var pairs = new Dictionary<string, string> { " + Lacking + "};\n" + rest);

    [Fact]
    public Task Other_statements_between() => DictionaryTest.BodyAsync("""
        var pairs = new Dictionary<string, string>();
        var other = value;
        Console.WriteLine(other);
        pairs[{|SRA1011:"aws.s3.use_instance_profile"|}] = "true";
        if (flag)
            Console.WriteLine(other);
        pairs[{|SRA1001:"aws.s3.access_key"|}] = "AKIAIOSFODNN7EXAMPLE";
        Send(pairs);

        var first = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true" };
        Console.WriteLine(other);
        first["aws.s3.region"] = "us-west-2";
        Send(first);

        var second = new Dictionary<string, string> { ["x"] = "y" };
        second["z"] = "y";
        Console.WriteLine(other);
        second[{|SRA1011:"aws.s3.use_instance_profile"|}] = "true";
        Send(second);
        """);

    [Fact]
    public Task The_last_value_of_a_straight_line_counts() => DictionaryTest.BodyAsync("""
        var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.region"] = "us_west_2" };
        pairs["aws.s3.region"] = "us-west-2";
        Send(pairs);
        """);

    [Fact]
    public Task A_value_that_may_change_is_not_known() => DictionaryTest.BodyAsync("""
        var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE" };
        if (flag)
            pairs["aws.s3.use_instance_profile"] = "false";
        Send(pairs);
        """);

    [Fact]
    public Task What_is_removed_is_unset() => DictionaryTest.BodyAsync("""
        var pairs = new Dictionary<string, string> { ["aws.s3.use_instance_profile"] = "true", ["aws.s3.access_key"] = "AKIAIOSFODNN7EXAMPLE", ["aws.s3.region"] = "us-west-2" };
        pairs.Remove("aws.s3.access_key");
        Send(pairs);

        var others = new Dictionary<string, string> { ["aws.s3.region"] = "us_west_2" };
        others.Clear();
        others["aws.s3.use_instance_profile"] = "true";
        Send(others);
        """.Replace("""others["aws.s3.use""", """others[{|SRA1011:"aws.s3.use""", System.StringComparison.Ordinal).Replace("""profile"] = "true";""", """profile"|}] = "true";""", System.StringComparison.Ordinal));

    [Fact]
    public Task Parts_that_are_copied_from_others() => DictionaryTest.BodyAsync("""
        var rest = new Dictionary<string, string>();
        Send(new Dictionary<string, string>(rest) { ["aws.s3.use_instance_profile"] = "true" });
        KeyValuePair<string, string>[] pairs = [.. rest, new("aws.s3.use_instance_profile", "true")];
        """);

    private static string Format(string member, string pair) => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, member, "new Dictionary<string, string> { " + pair + "}");

    /// <summary>The other members of the statement are as much of it.</summary>
    [Theory]
    [InlineData("""["aws.s3.iam_role_arn"] = "arn:aws:iam::123456789012:role/lake" """)]
    [InlineData("""["aws.s3.use_instance_profile"] = "true" """)]
    [InlineData("""["aws.s3.enable_ssl"] = {|SRA2005:"ture"|} """)]
    public Task The_open_member_of_a_statement(string pair) => DictionaryTest.BodyAsync(
        "var lake = new HiveCatalog { MetastoreUris = \"thrift://10.0.0.1:9083\", Properties = new(new Dictionary<string, string> { " + pair + "}) };");
}
