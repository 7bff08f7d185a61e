using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Compiling;

/// <summary>What the oldest Roslyn cannot parse: partial properties, <c>field</c>, extension blocks.</summary>
public sealed class NewestLanguageTests
{
    [Fact]
    public async Task Partial_properties_and_the_field_keyword()
    {
        var run = await GeneratorRun.OfAsync(
            [
                """
                using StarRocks.AwsAuth;

                namespace Lake;

                [PropertyMap("m")]
                public partial class Map
                {
                    public partial string? Name { get; set; }

                    public string? Trimmed { get; set => field = value?.Trim(); }
                }

                public partial class Map
                {
                    public partial string? Name { get => field; set => field = value; }
                }

                public static class Extensions
                {
                    extension(Map map)
                    {
                        public string Both => map.Name + map.Trimmed;
                    }
                }
                """,
            ],
            LanguageVersion.CSharp14);

        await run.CompilesCleanAsync();
        Assert.Matches("(?s)\"m\\.name\".*\"m\\.trimmed\"", run.Text("Lake.Map."));
    }
}
