using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>A file-local type has no part in a generated file.</summary>
public sealed class SRA0020Tests
{
    [Fact]
    public Task A_type_that_is_local_to_its_file() => DeclarationTest.ReportsAsync(
        """
        using StarRocks.AwsAuth;

        [PropertyMap("m")]
        file partial class {|SRA0020:Map|} { public string? Name { get; set; } }
        """,
        DeclarationTest.Error("'Map' is file-local, so no other file can add generated members to it. Remove the modifier 'file'."));

    [Fact]
    public Task A_file_local_type_without_an_attribute() => DeclarationTest.IsSilentAsync(
        """
        file partial class Map { public string? Name { get; set; } }
        """);
}
