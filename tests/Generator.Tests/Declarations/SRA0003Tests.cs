using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A member's type has to be one that StarRocks reads.</summary>
public sealed class SRA0003Tests
{
    [Fact]
    public Task Types_that_cannot_be_mapped() => DeclarationTest.ReportsAsync(
        """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public object? {|SRA0003:Any|} { get; set; }
            public double {|SRA0003:Number|} { get; set; }
            public int[]? {|SRA0003:Numbers|} { get; set; }
            public List<string>? {|SRA0003:Texts|} { get; set; }
            public System.DateTime? {|SRA0003:When|} { get; set; }
            public Plain? {|SRA0003:Plain|} { get; set; }
        }

        public class Plain { }
        """,
        DeclarationTest.Error("'Any' has the type 'object?', which cannot be mapped to a StarRocks property. Use string, bool, int, long, Uri, Secret, TimeSpan, an enum, or a type with [PropertyMap] or [AwsAuth], or exclude it with [PropertyIgnore]."),
        DeclarationTest.Error("'Number' has the type 'double', which cannot be mapped to a StarRocks property. Use string, bool, int, long, Uri, Secret, TimeSpan, an enum, or a type with [PropertyMap] or [AwsAuth], or exclude it with [PropertyIgnore]."),
        DeclarationTest.Error("'Numbers' has the type 'int[]?', which cannot be mapped to a StarRocks property. Use string, bool, int, long, Uri, Secret, TimeSpan, an enum, or a type with [PropertyMap] or [AwsAuth], or exclude it with [PropertyIgnore]."),
        DeclarationTest.Error("'Texts' has the type 'List<string>?', which cannot be mapped to a StarRocks property. Use string, bool, int, long, Uri, Secret, TimeSpan, an enum, or a type with [PropertyMap] or [AwsAuth], or exclude it with [PropertyIgnore]."),
        DeclarationTest.Error("'When' has the type 'DateTime?', which cannot be mapped to a StarRocks property. Use string, bool, int, long, Uri, Secret, TimeSpan, an enum, or a type with [PropertyMap] or [AwsAuth], or exclude it with [PropertyIgnore]."),
        DeclarationTest.Error("'Plain' has the type 'Plain?', which cannot be mapped to a StarRocks property. Use string, bool, int, long, Uri, Secret, TimeSpan, an enum, or a type with [PropertyMap] or [AwsAuth], or exclude it with [PropertyIgnore]."));

    [Fact]
    public Task A_member_that_is_ignored_private_static_or_an_indexer() => DeclarationTest.IsSilentAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        public partial class Map
        {
            public string? Name { get; set; }
            [PropertyIgnore] public object? Ignored { get; set; }
            private object? Hidden { get; set; }
            internal object? Internal { get; set; }
            public static object? Shared { get; set; }
            public object? this[int index] => Hidden;
        }
        """);
}
