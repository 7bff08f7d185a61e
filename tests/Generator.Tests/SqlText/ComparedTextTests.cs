using System;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>A text, a collection or an object that is only compared is not evaluated; one that is also used otherwise is.</summary>
public sealed class ComparedTextTests
{
    private const string Others = """
            private static class Assert { public static void Equal(object? a, object? b) { } public static void Contains(string a, string b) { } public static void DoesNotContain(string a, string b) { } public static void AreEqual(object? a, object? b) { } public static void That(object? a, object? b) { } public static void StartsWith(string a, string b) { } public static void Equivalent(object a, object? b) { } }
            private static class StringAssert { public static void Contains(string a, string b) { } }
            private static class Is { public static object? EqualTo(object? a) => a; public static class Not { public static object? EqualTo(object? a) => a; } }
            private static class Does { public static object? Contain(object? a) => a; public static object? StartWith(object? a) => a; }
            private sealed class Should { public void Be(object? a, string because = "") { } public void Contain(object? a) { } public void NotContain(object? a) { } public void StartWith(object? a) { } public void BeEquivalentTo(object? a) { } }
            private static Should ShouldOf(object? a) => new();
            private static void ShouldBe(object? a, object? b) { }
            private static void ShouldContain(object? a, object? b) { }
            private static Dictionary<string, string> Map => new();
            private sealed class Query { public string? Text { get; init; } }
            private interface IDatabase { int Execute(string sql); }
            private sealed class Mock { public IDatabase Object => null!; public Mock Setup(Func<IDatabase, int> call) => this; public void Verify(Func<IDatabase, int> call, object? times = null) { } public void Returns(int value) { } }
            private static class A { public static Mock CallTo(Func<int> call) => new(); }
            private static class It { public static string Is(string value) => value; }
            private static IDatabase Fake => null!;
        """;

    // A statement without anything wrong but the region and the secret in clear.
    private const string Region = "us-west-2a";

    private static readonly string _sql = SqlOf(Region, "not-an-example");

    private static readonly string _marked = SqlOf("{|SRA2006:" + Region + "|}", "{|SRA3001:not-an-example|}");

    [Theory]
    [InlineData("Take(value.Contains(#));")]
    [InlineData("Take(value.Contains(#, StringComparison.Ordinal));")]
    [InlineData("Take(value.StartsWith(#, StringComparison.Ordinal)); Take(value.EndsWith(#, StringComparison.Ordinal));")]
    [InlineData("Take(value.IndexOf(#, StringComparison.Ordinal) + value.LastIndexOf(#, StringComparison.Ordinal));")]
    [InlineData("Take(value.Equals(#, StringComparison.Ordinal)); Take(string.Equals(value, #, StringComparison.Ordinal));")]
    [InlineData("Take(maybe?.Contains(#)); Take(maybe?.Equals(#));")]
    [InlineData("Take(#.Equals(value)); Take(#.Contains(value)); Take(#.Trim().StartsWith(value));")]
    [InlineData("Take(string.Compare(value, #, StringComparison.Ordinal) + string.CompareOrdinal(#, value));")]
    [InlineData("Take(value == #); Take(# != value); Take((#) == value); Take(value == (flag ? # : \"\"));")]
    [InlineData("Take(value is #); Take(value is not #); Take(value is \"x\" or #);")]
    [InlineData("switch (value) { case #: break; case \"x\" or #: break; }")]
    [InlineData("Take(value switch { # => 1, _ => 2 });")]
    [InlineData("Take(new Query { Text = value } is { Text: # });")]
    [InlineData("Assert.Equal(#, value); Assert.Contains(#, value); Assert.DoesNotContain(#, value); Assert.StartsWith(#, value);")]
    [InlineData("Assert.AreEqual(#, value); StringAssert.Contains(value, #);")]
    [InlineData("Assert.That(value, Is.EqualTo(#)); Assert.That(value, Is.Not.EqualTo(#)); Assert.That(value, Does.Contain(#)); Assert.That(value, Does.StartWith(#));")]
    [InlineData("ShouldOf(value).Be(#); ShouldOf(value).Be(#, \"x\"); ShouldOf(value).Contain(#); ShouldOf(value).NotContain(#); ShouldOf(value).StartWith(#);")]
    [InlineData("ShouldBe(value, #); ShouldContain(value, #);")]
    [InlineData("Assert.Equal(#.ReplaceLineEndings(), value); Assert.Equal(#.Replace(\"a\", \"b\"), value); Assert.Equal(string.Format(#, number), value);")]
    [InlineData("Assert.Equal(# + value, value); Assert.Equal(new[] { # }, new[] { value }); Assert.Equal(new Query { Text = # }, null); Assert.Equal((#, 1), null);")]
    [InlineData("Take(value.Replace(#, \"x\")); Take(value.Replace(\"x\", #)); Take(System.Text.RegularExpressions.Regex.Replace(value, \"x\", #)); Take(System.Text.RegularExpressions.Regex.IsMatch(value, #));")]
    [InlineData("var expected = #; Assert.Equal(expected, value); Take(value == expected);")]
    [InlineData("const string Expected = #; Take(value is Expected); Take(value.Contains(Expected));")]
    [InlineData("var expected = #; Assert.Equal($\"{expected};\", value); Action check = () => Assert.Equal(expected, value);")]
    [InlineData("string[] expected = [#]; Assert.Equal(expected, value);")]
    [InlineData("new Mock().Verify(db => db.Execute(#)); new Mock().Verify(db => db.Execute(It.Is(#)), null); new Mock().Verify(static db => { return db.Execute(#); });")]
    [InlineData("new Mock().Setup(db => db.Execute(#)).Returns(1); A.CallTo(() => Fake.Execute(#)).Returns(1);")]
    [InlineData("Received(Fake).Execute(#); DidNotReceive(Fake).Execute(#); Received(Fake, 1)!.Execute(#); static IDatabase Received(IDatabase db, int times = 0) => db; static IDatabase DidNotReceive(IDatabase db) => db;")]
    [InlineData("var expected = #; new Mock().Verify(db => db.Execute(expected)); new Mock().Verify(db => db.Execute(expected + value));")]
    public Task Only_compared(string statements) => RunAsync(statements, _sql);

    [Theory]
    [InlineData("var sql = #; Take(value == sql); Run(sql);")]
    [InlineData("var sql = #; Assert.Equal(sql, value); Take(sql);")]
    [InlineData("const string Sql = #; Take(value.Contains(Sql)); Run(Sql);")]
    [InlineData("var sql = #; var other = sql; Take(value == sql); Run(other);")]
    [InlineData("string[] all = [#]; Assert.Equal(all, value); foreach (var sql in all) Run(sql);")]
    [InlineData("var sql = #;")]
    [InlineData("Assert.Equal(0, Send(#)); static int Send(string sql) => 0;")]
    [InlineData("Assert.Equal(null, new Func<object>(() => { Run(#); return 1; }));")]
    [InlineData("Assert.Equal(StarRocksSql.Parse(#), null);")]
    [InlineData("Take(#.Replace(\"a\", \"a\")); ")]
    [InlineData("Take(#.Length == number); ")]
    [InlineData("Fake.Execute(#); new Mock().Object.Execute(#);")]
    [InlineData("new Mock().Setup(db => 1).Returns(Fake.Execute(#)); new Mock().Verify(db => 1, Fake.Execute(#));")]
    [InlineData("if (value == \"x\") Run(#);")]
    [InlineData("Run(value is \"x\" ? # : value);")]
    [InlineData("Run(value switch { \"x\" => #, _ => value });")]
    public Task Used_otherwise(string statements) => RunAsync(statements, _marked);

    [Fact]
    public Task Of_a_private_field() => MarkedSource.FileAsync("""
        internal sealed class Tests
        {
            private const string Expected = #;
            private static readonly string Other = #;
            private const string Sent = $;
            internal const string Visible = $;
            private static bool Check(string value) => value == Expected || value.StartsWith(Tests.Expected) || value.EndsWith(Other) || value == Sent || value == Visible;
            private static string Get() => Sent;
        }
        """.Replace("#", _sql, StringComparison.Ordinal).Replace("$", _marked, StringComparison.Ordinal));

    [Fact]
    public Task Of_a_private_field_of_a_partial_type() => MarkedSource.FileAsync("""
        internal sealed partial class Tests
        {
            private const string Expected = #;
            private const string Sent = $;
            private static bool Check(string value) => value == Expected || value == Sent;
        }

        internal sealed partial class Tests
        {
            private static string Get() => Sent;
        }
        """.Replace("#", _sql, StringComparison.Ordinal).Replace("$", _marked, StringComparison.Ordinal));

    [Theory]
    [InlineData("Assert.Equal(#, Map); Assert.Equal(Map, #); Assert.Equivalent(#, Map); ShouldOf(Map).BeEquivalentTo(#); ShouldBe(Map, #);")]
    [InlineData("var expected = #; Assert.Equal(expected, Map);")]
    [InlineData("Take(Map == #); Take(#.Equals(Map));")]
    [InlineData("Assert.Equal(new { Pairs = # }, Map); Assert.Equal(new[] { # }, Map);")]
    public async Task Collections(string statements)
    {
        const string Pairs = "new Dictionary<string, string> { [\"aws.s3.use_instance_profile\"] = \"true\", [\"aws.s3.region\"] = \"us-west-2a\", [\"aws.s3.secret_key\"] = \"not-an-example\" }";
        await RunAsync(statements, Pairs);
    }

    [Theory]
    [InlineData("var pairs = #; Assert.Equal(pairs, Map); Take(pairs);")]
    [InlineData("Take(#); Assert.Equal(Map, null);")]
    [InlineData("Assert.Equal(null, Send(#)); static object? Send(object? pairs) => pairs;")]
    public Task Collections_that_are_used_otherwise(string statements) =>
        RunAsync(statements, "new Dictionary<string, string> { [\"aws.s3.region\"] = \"us-west-2\", [\"aws.s3.use_instance_profile\"] = \"true\", [{|SRA1001:\"aws.s3.access_key\"|}] = \"AKIAIOSFODNN7EXAMPLE\" }");

    [Theory]
    [InlineData("Assert.Equal(#, null); Assert.Equal(null, new HiveCatalog { S3 = #, MetastoreUris = \"thrift://x:1\" }); ShouldBe(null, #); Take(#.Equals(null));")]
    [InlineData("var expected = #; Assert.Equal(expected, null);")]
    [InlineData("Secret? secret = value; Take(secret == (Secret)\"not-an-example\"); Assert.Equal((Secret)\"not-an-example\", secret); Take(secret.Equals(Secret.FromString(\"not-an-example\")));")]
    public Task Objects_and_secrets(string statements) =>
        RunAsync(statements, "new S3Auth { AccessKey = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = \"not-an-example\", Region = \"us-west-2a\" }");

    [Theory]
    [InlineData("var used = #; Assert.Equal(used, null); Take(used);")]
    [InlineData("Assert.Equal(null, Send(#)); static object? Send(object? auth) => auth;")]
    public Task Objects_and_secrets_that_are_used_otherwise(string statements) =>
        RunAsync(statements, "new S3Auth { AccessKey = \"AKIAIOSFODNN7EXAMPLE\", SecretKey = {|SRA3001:\"not-an-example\"|}, Region = {|SRA2006:\"us-west-2a\"|} }");

    [Theory]
    [InlineData("[\"aws.s3.access_key\"] = \"******\", [\"aws.s3.secret_key\"] = \"******\"")]
    [InlineData("[\"aws.s3.access_key\"] = \"AK******LE\", [\"aws.s3.secret_key\"] = \"******\"")]
    [InlineData("[\"aws.glue.secret_key\"] = \"***\"")]
    [InlineData("[\"aws.s3.use_instance_profile\"] = \"use_instance_profile\", [\"aws.s3.region\"] = \"region\"")]
    [InlineData("[\"aws.s3.use_instance_profile\"] = \"UseInstanceProfile\", [\"aws.s3.secret_key\"] = \"SecretKey\"")]
    [InlineData("[\"aws.s3.access_key\"] = \"s3.access-key-id\", [\"aws.s3.secret_key\"] = \"s3.secret-access-key\", [\"aws.s3.region\"] = \"client.region\"")]
    [InlineData("[\"aws.s3.access_key\"] = \"fs.s3a.access.key\", [\"aws.s3.endpoint\"] = \"fs.s3a.endpoint\"")]
    [InlineData("[\"aws.s3.access_key\"] = \"AWS_ACCESS_KEY_ID\", [\"aws.s3.secret_key\"] = \"AWS_SECRET_ACCESS_KEY\", [\"aws.s3.region\"] = \"AWS_REGION\"")]
    [InlineData("[\"aws.s3.endpoint\"] = \"AWS_ENDPOINT_URL\"")]
    [InlineData("[\"aws.s3.region\"] = \"aws.glue.region\", [\"aws.s3.access_key\"] = \"aws.glue.access_key\"")]
    public Task Tables_of_names_and_masks(string pairs) => MarkedSource.BodyAsync("Take(new Dictionary<string, string> { " + pairs + " });");

    [Theory]
    [InlineData("[\"aws.s3.use_instance_profile\"] = \"true\", [\"aws.s3.region\"] = {|SRA2006:\"AWS_REGION\"|}")]
    [InlineData("[\"aws.s3.access_key\"] = \"AKIAIOSFODNN7EXAMPLE\", [\"aws.s3.secret_key\"] = {|SRA2008:\"******\"|}, [\"aws.s3.region\"] = \"us-west-2\"")]
    [InlineData("[\"aws.s3.use_instance_profile\"] = \"true\", [\"aws.s3.region\"] = value, [{|SRA1001:\"aws.s3.access_key\"|}] = \"AKIAIOSFODNN7EXAMPLE\"")]
    public Task What_is_no_table(string pairs) => MarkedSource.BodyAsync("Take(new Dictionary<string, string> { " + pairs + " });");

    private static async Task RunAsync(string statements, string value) =>
        await MarkedSource.BodyAsync(statements.Replace("#", value, StringComparison.Ordinal), Others);

    private static string SqlOf(string region, string secret) =>
        "\"CREATE EXTERNAL CATALOG a PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://a:9083', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = '"
        + secret + "', 'aws.s3.region' = '" + region + "')\"";
}
