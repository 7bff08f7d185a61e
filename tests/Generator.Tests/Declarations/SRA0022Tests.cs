using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>Each value of an enum needs a text of its own.</summary>
public sealed class SRA0022Tests
{
    [Fact]
    public Task Two_values_of_one_text() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map { public Mode Mode { get; set; } }

        public enum Mode { ReadOnly, [PropertyValue("read_only")] {|SRA0022:Other|} }
        """,
        DeclarationTest.Error("'ReadOnly' and 'Other' of 'Mode' both have the text \"read_only\", so it cannot be read back. Change a [PropertyValue]."));

    [Fact]
    public Task Names_of_one_number() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map { public Mode Mode { get; set; } }

        public enum Mode { ReadOnly = 1, Default = 1, Other }
        """);
}
