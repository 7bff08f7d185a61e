using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests.Compiling;

/// <summary>Generated code compiles without a warning for every consumer that the package takes.</summary>
public sealed class LanguageVersionTests
{
    /// <summary>C# 9 alone: block namespaces, init through a polyfill where the framework lacks it.</summary>
    private const string Oldest = """
        using System;
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Lake
        {
            [AwsAuth("aws.s3")]
            public partial class BaseS3
            {
                public bool? UseInstanceProfile { get; set; }
                public string? Region { get; set; }
            }

            [AwsAuth("aws.s3")]
            public sealed partial class KeyS3 : BaseS3
            {
                public string? AccessKey { get; init; }
                public Secret? SecretKey { get; init; }
            }

            [AwsAuth("aws.glue")]
            public partial record PositionalGlue(string Region, bool UseInstanceProfile = true);

            [PropertyMap("pair")]
            public partial struct Pair
            {
                public int Left { get; set; }
                public Mode? Mode { get; set; }
                public TimeSpan Timeout { get; set; }
                public Uri? Address { get; set; }
            }

            public enum Mode { ReadOnly, [PropertyValue("rw")] ReadWrite }

            [ExternalCatalog(CatalogType.Hive)]
            public sealed partial class SalesLake
            {
                public KeyS3 S3 { get; set; } = new KeyS3();
                public PositionalGlue? Glue { get; set; }
                public Pair Pair { get; set; }
                [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; set; }
            }

            [FileExternalTable]
            public sealed partial class EventsTable
            {
                public IReadOnlyList<TableColumn>? Columns { get; set; }
                public string? Path { get; set; }
                public string? Format { get; set; }
                public KeyS3? S3 { get; set; }
            }

            [BrokerLoad]
            public sealed partial class NightlyLoad
            {
                public IReadOnlyList<LoadData>? Data { get; set; }
                public KeyS3? S3 { get; set; }
                public TimeSpan? Timeout { get; set; }
            }
        }
        """;

    private const string Polyfills = """
        namespace System.Runtime.CompilerServices
        {
            internal static class IsExternalInit { }

            [System.AttributeUsage(System.AttributeTargets.All, Inherited = false)]
            internal sealed class RequiredMemberAttribute : System.Attribute { }

            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true, Inherited = false)]
            internal sealed class CompilerFeatureRequiredAttribute : System.Attribute
            {
                public CompilerFeatureRequiredAttribute(string featureName) => FeatureName = featureName;

                public string FeatureName { get; }
            }
        }

        namespace System.Diagnostics.CodeAnalysis
        {
            [System.AttributeUsage(System.AttributeTargets.Constructor, Inherited = false)]
            internal sealed class SetsRequiredMembersAttribute : System.Attribute { }
        }
        """;

    public static TheoryData<string, LanguageVersion> Consumers => new MatrixTheoryData<string, LanguageVersion>(
        ["net8.0", "netstandard2.0", "net472"],
        [LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.CSharp12, LanguageVersion.Latest]);

    [Theory]
    [MemberData(nameof(Consumers))]
    public async Task Every_framework_with_every_language_version(string framework, LanguageVersion version)
    {
        string[] sources = framework == "net8.0" ? [Oldest] : [Oldest, Polyfills];

        var run = await GeneratorRun.OfAsync(sources, version, ReferenceSet.Of(framework));

        await run.CompilesCleanAsync();
        Assert.Equal(7, run.Sources.Length);
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net472")]
    public async Task Newer_shapes_on_frameworks_that_need_polyfills(string framework)
    {
        foreach (var source in new[] { Sample.Required, Sample.RecordStruct, Sample.PositionalRecord, Sample.Initialisers, Sample.MemberTypes })
        {
            var run = await GeneratorRun.OfAsync([source, Polyfills], LanguageVersion.CSharp11, ReferenceSet.Of(framework));
            await run.CompilesCleanAsync();
            Assert.NotEmpty(run.Sources);
        }
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11, true)]
    [InlineData(LanguageVersion.CSharp10, false)]
    public async Task Static_abstract_members_are_implemented_where_the_language_has_them(LanguageVersion version, bool expected)
    {
        var run = await GeneratorRun.OfAsync([Oldest], version);

        Assert.Equal(expected, run.Text("Lake.Pair").Contains("IPropertySource<", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    public async Task An_older_language_gets_no_code_at_all(LanguageVersion version)
    {
        const string Source = "[StarRocks.AwsAuth.PropertyMap] public partial class Map { public string Name { get; set; } }";

        var run = GeneratorRun.Of(
            (await TestCompilation.CreateAsync([Source], version)).WithOptions(
                new CSharpCompilationOptions(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary)),
            version);

        Assert.Empty(run.Sources);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Id != "CS1591");
    }
}
