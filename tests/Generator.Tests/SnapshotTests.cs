using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests;

/// <summary>What is generated for each shape, word by word; and that it compiles without a warning.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public async Task Class() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Class));

    [Fact]
    public async Task PositionalRecord() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.PositionalRecord));

    [Fact]
    public async Task DerivedRecord() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.DerivedRecord));

    [Fact]
    public async Task Struct() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Struct));

    [Fact]
    public async Task RecordStruct() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.RecordStruct));

    [Fact]
    public async Task Required() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Required));

    [Fact]
    public async Task NestedInGeneric() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.NestedInGeneric));

    [Fact]
    public async Task Derived() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Derived));

    [Fact]
    public async Task Keywords() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Keywords));

    [Fact]
    public async Task MemberTypes() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.MemberTypes));

    [Fact]
    public async Task EnumNames() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.EnumNames));

    [Fact]
    public async Task Initialisers() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Initialisers));

    [Fact]
    public async Task Catalog() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Catalog));

    [Fact]
    public async Task FileTable() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.FileTable));

    [Fact]
    public async Task Load() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Load));

    [Fact]
    public async Task Files() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Files));

    [Fact]
    public async Task Export() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Export));

    [Fact]
    public async Task Volume() => Snapshot.Match<SnapshotTests>(await CleanAsync(Sample.Volume));

    private static async Task<GeneratorRun> CleanAsync(string source) =>
        await (await GeneratorRun.OfAsync(source)).CompilesCleanAsync();
}
