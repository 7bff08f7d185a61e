using System.Threading.Tasks;
using StarRocks.AwsAuth.CodeFixes;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Fixes;

/// <summary>SRA0001 and SRA0002: the modifier is put where it has to stand, on all types that lack it.</summary>
public sealed class PartialFixTests
{
    [Fact]
    public Task Types_of_every_kind() => FixTest<PartialCodeFix>.SourceAsync(
        """
        [PropertyMap("m")]
        public class {|SRA0001:Map|} { public string? Name { get; set; } }

        /// <summary>Of the lake.</summary>
        [AwsAuth("aws.s3")]
        public readonly record struct {|SRA0001:S3|}(string? Region);

        [PropertyMap("n")] struct {|SRA0001:Other|} { public string? Name { get; set; } }
        """,
        """
        [PropertyMap("m")]
        public partial class Map { public string? Name { get; set; } }

        /// <summary>Of the lake.</summary>
        [AwsAuth("aws.s3")]
        public readonly partial record struct S3(string? Region);

        [PropertyMap("n")] partial struct Other { public string? Name { get; set; } }
        """);

    [Fact]
    public Task Types_around_it() => FixTest<PartialCodeFix>.SourceAsync(
        """
        public class {|SRA0002:Outer|}
        {
            public partial struct Middle
            {
                public interface {|SRA0002:IInner|}
                {
                    [PropertyMap("m")]
                    public partial class Map { public string? Name { get; set; } }
                }
            }
        }
        """,
        """
        public partial class Outer
        {
            public partial struct Middle
            {
                public partial interface IInner
                {
                    [PropertyMap("m")]
                    public partial class Map { public string? Name { get; set; } }
                }
            }
        }
        """);
}
