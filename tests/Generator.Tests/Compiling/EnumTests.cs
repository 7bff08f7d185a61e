using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Compiling;

/// <summary>Enums that share a name, a number or a text, and those of odd underlying types.</summary>
public sealed class EnumTests
{
    [Fact]
    public async Task Enums_of_one_name_and_one_that_is_called_as_the_second_would_be() => Assert.Equal(
        "m.first=a; m.second=c; m.third=e; m.fourth=g",
        await CompiledProgram.RunAsync(
            """
            using StarRocks.AwsAuth;

            namespace One { public enum Mode { A, B } }
            namespace Two { public enum Mode { C, D } }

            namespace Lake
            {
                public enum Mode_2 { E, F }
                public enum Mode2 { G, H }

                [PropertyMap("m")]
                public partial class Map
                {
                    public One.Mode First { get; set; }
                    public Two.Mode Second { get; set; }
                    public Mode_2 Third { get; set; }
                    public Mode2? Fourth { get; set; }
                }

                [PropertyMap("m")]
                public partial class Reversed
                {
                    public Mode_2 Third { get; set; }
                    public Mode2? Fourth { get; set; }
                    public One.Mode First { get; set; }
                    public Two.Mode? Second { get; set; }
                }
            }
            """,
            """yield return Show.Pairs(new Map { Fourth = Mode2.G });"""));

    [Fact]
    public async Task Numbers_of_every_underlying_type() => Assert.Equal(
        """
        m.small=max; m.big=huge; m.signed=below
        True True True
        """,
        await CompiledProgram.RunAsync(
            """
            using StarRocks.AwsAuth;

            namespace Lake;

            public enum Small : byte { Zero, Max = byte.MaxValue }
            public enum Big : ulong { One = 1, Huge = ulong.MaxValue }
            public enum Signed : long { Below = long.MinValue, Above = long.MaxValue }

            [PropertyMap("m")]
            public partial record Map(Small Small = Small.Max, Big Big = Big.Huge, Signed Signed = Signed.Below);
            """,
            """
            yield return Show.Pairs(new Map());
            var back = Map.FromProperties(Show.Properties("m.small=max", "m.big=huge", "m.signed=above"));
            yield return $"{back.Small == Small.Max} {back.Big == Big.Huge} {back.Signed == Signed.Above}";
            """));

    [Fact]
    public async Task A_number_without_a_name_does_not_break_what_is_written()
    {
        var text = await CompiledProgram.RunAsync(
            """
            using StarRocks.AwsAuth;

            namespace Lake;

            public enum Mode { One = 1, Two }

            [PropertyMap("m")]
            public partial class Map { public Mode Mode { get; set; } }
            """,
            """yield return Show.Pairs(new Map { Mode = (Mode)7 });""");

        Assert.Equal("m.mode=7", text);
    }
}
