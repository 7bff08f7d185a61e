using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests.Running;

/// <summary>Each type of member, as text and back, absent and ill-formed.</summary>
public sealed class MemberTypeTests
{
    [Fact]
    public async Task Whatever_is_not_nullable_is_written_always() => Assert.Equal(
        "m.text=a; m.flag=false; m.number=0; m.large=0; m.address=http://one.example/; m.password=hidden; m.timeout=0; m.mode=read_only; pair.left=0; m.joined=a!",
        await CompiledProgram.RunAsync(Sample.MemberTypes, "yield return Show.Pairs(new Everything());"));

    [Fact]
    public async Task Every_type_of_member_comes_back() => Assert.Equal(
        """
        m.text=; m.maybe_text=with "quotes"; m.flag=true; m.maybe_flag=false; m.number=-1; m.maybe_number=2147483647; m.large=3; m.maybe_large=-9223372036854775808; m.address=http://one.example/; m.maybe_address=s3://bucket/path; m.password=p; m.maybe_password=q; m.timeout=60; m.maybe_timeout=86400; m.mode=rw; m.maybe_mode=http2_only; part.name=n; other.part.name=o; pair.left=1; pair.right=2; other.pair.left=3; m.joined=!
        True
        """,
        await CompiledProgram.RunAsync(Sample.MemberTypes, """
            var all = new Everything
            {
                Text = "", MaybeText = "with \"quotes\"", Flag = true, MaybeFlag = false, Number = -1, MaybeNumber = int.MaxValue,
                Large = 3, MaybeLarge = long.MinValue, MaybeAddress = new("s3://bucket/path"), Password = "p", MaybePassword = "q",
                Timeout = TimeSpan.FromMinutes(1), MaybeTimeout = TimeSpan.FromDays(1), Mode = Mode.ReadWrite, MaybeMode = Mode.Http2Only,
                Part = new() { Name = "n" }, MaybePart = new() { Name = "o" }, Pair = new() { Left = 1, Right = 2 }, MaybePair = new() { Left = 3 },
            };
            yield return Show.Pairs(all);
            var properties = all.ToProperties().Where(p => p.Key != "m.joined");
            yield return (Show.Pairs(Everything.FromProperties(properties)) == Show.Pairs(all)).ToString();
            """));

    [Fact]
    public async Task What_a_type_cannot_hold_is_said_for_all_members_at_once() => Assert.Equal(
        """
        False True
        Error SRA2005 m.flag Flag; Error SRA2015 m.number Number; Error SRA2015 m.large Large; Error SRA2015 m.timeout Timeout; Error SRA2015 m.mode Mode
        5
        """,
        await CompiledProgram.RunAsync(Sample.MemberTypes, """
            var properties = Show.Properties("m.flag=ture", "m.number=2147483648", "m.large=1.5", "m.timeout=1m", "m.mode=read-only");
            var read = Everything.TryFromProperties(properties, out var value, out var problems);
            yield return $"{read} {value is null}";
            yield return Show.Problems(problems);
            Exception? thrown = null;
            try
            {
                Everything.FromProperties(properties);
            }
            catch (InvalidAuthConfigException exception)
            {
                thrown = exception;
            }

            yield return (thrown as InvalidAuthConfigException)?.Problems.Count.ToString() ?? "nothing";
            """));

    [Fact]
    public async Task Enumerations_are_written_by_name_or_value_and_read_back() => Assert.Equal(
        """
        table.codec=lz4; table.fallback=ZSTD "fast"
        Zstandard LZ4
        """,
        await CompiledProgram.RunAsync(Sample.EnumNames, """
            yield return Show.Pairs(new Storage(Codec.LZ4, Codec.Zstandard));
            var back = Storage.FromProperties(Show.Properties("table.codec=ZSTD \"fast\"", "table.fallback=lz4"));
            yield return $"{back.Codec} {(back.Fallback == Codec.LZ4 ? "LZ4" : "?")}";
            """));

    [Fact]
    public async Task A_read_only_member_is_written_but_needs_no_key() => Assert.Equal(
        "m.joined=b!",
        await CompiledProgram.RunAsync(Sample.MemberTypes, """
            var map = Everything.FromProperties(Show.Properties("m.text=b"));
            yield return Show.Pairs(map).Split("; ").Last();
            """));
}
