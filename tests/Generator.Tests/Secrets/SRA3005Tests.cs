using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.SqlText;

namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

public sealed class SRA3005Tests
{
    /// <summary>A context as the source generator of System.Text.Json completes it; these tests do not run that generator.</summary>
    private const string Context = "internal abstract partial class Json() : System.Text.Json.Serialization.JsonSerializerContext(null);";

    private const string Masking = "[System.Text.Json.Serialization.JsonConverter(typeof(StarRocks.AwsAuth.Mapping.MaskingJsonConverter))]";

    private const string Logging = """
        namespace Microsoft.Extensions.Logging
        {
            public interface ILogger { }
            [System.AttributeUsage(System.AttributeTargets.Parameter)] public sealed class LogPropertiesAttribute : System.Attribute { }
            [System.AttributeUsage(System.AttributeTargets.Property)] public sealed class LogPropertyIgnoreAttribute : System.Attribute { }
        }
        """;

    [Fact]
    public async Task A_type_of_a_context()
    {
        var found = await MarkedSource.FileAsync("""
            [AwsAuth("aws.s3")]
            public sealed partial class {|SRA3005:LakeS3|}
            {
                public string? AccessKey { get; set; }
                public Secret? SecretKey { get; set; }
            }

            [System.Text.Json.Serialization.JsonSerializable(typeof(LakeS3))]
            """ + "\n" + Context);
        Assert.Equal(
            "'LakeS3' is written to JSON unmasked because the source generator of System.Text.Json does not see the generated converter. "
                + "Add [JsonConverter(typeof(MaskingJsonConverter))] to it.",
            Assert.Single(found).GetMessage(null));
    }

    [Fact]
    public Task Types_that_a_type_of_a_context_contains() => MarkedSource.FileAsync("""
        using System.Text.Json.Serialization;

        [AwsAuth("aws.s3")] public sealed partial class {|SRA3005:ElementS3|} { public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
        [AwsAuth("aws.s3")] public sealed partial record {|SRA3005:MemberS3|}(string? AccessKey, Secret? SecretKey);
        [AwsAuth("aws.s3")] public sealed partial class IgnoredS3 { public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
        [AwsAuth("aws.s3")] public sealed partial class OtherS3 { public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
        [AwsAuth("aws.s3")] public sealed partial class {|SRA3005:NullableS3|} { public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
        [AwsAuth("aws.s3")] public sealed partial class HiddenKeyS3 { [JsonIgnore] public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
        public sealed class Report { public MemberS3? S3 { get; set; } [JsonIgnore] public IgnoredS3? Ignored { get; set; } public S3Auth? ReadyMade { get; set; } }
        public sealed class Other { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public NullableS3? S3 { get; set; } public HiddenKeyS3? Hidden { get; set; } }

        [JsonSerializable(typeof(Dictionary<string, ElementS3[]>))]
        [JsonSerializableAttribute(typeof(Report))]
        [JsonSerializable(typeof(Other))]
        """ + "\n" + Context);

    [Fact]
    public Task Silent() => MarkedSource.FileAsync($$"""
        using System.Text.Json.Serialization;

        {{Masking}}
        [AwsAuth("aws.s3")] public partial class MaskedS3 { public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
        {{Masking}} public sealed class DerivedS3 : MaskedS3 { }
        [AwsAuth("aws.s3")] public sealed partial class RoleS3 { public bool UseInstanceProfile { get; set; } public string? IamRoleArn { get; set; } }
        [AwsAuth("aws.s3")] public sealed partial class OtherS3 { public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
        public sealed class Named { public string? AccessKey { get; set; } }

        [JsonSerializable(typeof(MaskedS3)), JsonSerializable(typeof(DerivedS3)), JsonSerializable(typeof(RoleS3)), JsonSerializable(typeof(S3Auth)), JsonSerializable(typeof(Named))]
        {{Context}}
        """);

    [Fact]
    public async Task A_derived_class()
    {
        var found = await MarkedSource.FileAsync("""
            [AwsAuth("aws.s3")] public partial class LakeS3 { public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
            public sealed class {|I:SRA3005:NamedS3|} : LakeS3 { public string? Name { get; set; } }
            [AwsAuth("aws.s3")] public sealed partial class OwnS3 : LakeS3 { public string? Region { get; set; } }
            """);
        Assert.Equal(
            "'NamedS3' is written to JSON unmasked because it does not inherit the converter of 'LakeS3'. "
                + "Add [JsonConverter(typeof(MaskingJsonConverter))] to it.",
            Assert.Single(found).GetMessage(null));
    }

    [Fact]
    public async Task LogProperties()
    {
        var found = await MarkedSource.FileAsync("""
            using Microsoft.Extensions.Logging;

            public static class Logs
            {
                public static void ReadyMade(ILogger logger, [{|SRA3005:LogProperties|}] S3Auth s3) { }
                public static void Text(ILogger logger, S3Auth s3) { }
                public static void Other(ILogger logger, [LogProperties] Version version) { }
                public static void Hidden(ILogger logger, [LogProperties] HiddenKeyS3 s3) { }
            }

            [AwsAuth("aws.s3")] public sealed partial class HiddenKeyS3 { [LogPropertyIgnore] public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
            """, Logging);
        Assert.Equal(
            "'S3Auth' is logged unmasked because [LogProperties] logs each of its members. Remove the attribute, so that the masked text is logged.",
            Assert.Single(found).GetMessage(null));
    }

    /// <summary>The generator of System.Text.Json itself: without the attribute it writes the access key, with it everything is masked.</summary>
    [Theory]
    [InlineData("", "AKIAIOSFODNN7EXAMPLE", 1)]
    [InlineData(Masking, "{\"aws.s3.access_key\":\"******\",\"aws.s3.secret_key\":\"******\"}", 0)]
    public async Task What_a_generated_context_writes(string attribute, string written, int reports)
    {
        var compilation = await TestCompilation.CreateAsync([$$"""
            using System.Collections.Generic;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using StarRocks.AwsAuth;

            {{attribute}}
            [AwsAuth("aws.s3")]
            public sealed partial class LakeS3
            {
                public string? AccessKey { get; set; }
                public Secret? SecretKey { get; set; }
            }

            [JsonSerializable(typeof(LakeS3))]
            public sealed partial class LakeJson : JsonSerializerContext { }

            public static class Program
            {
                public static IEnumerable<string> Run()
                {
                    yield return JsonSerializer.Serialize(new LakeS3 { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = "secret" }, LakeJson.Default.LakeS3);
                }
            }
            """]);
        CSharpGeneratorDriver.Create([new AwsAuthGenerator().AsSourceGenerator(), JsonGenerator(compilation)], parseOptions: TestCompilation.ParseOptions(LanguageVersion.CSharp12))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out _, TestContext.Current.CancellationToken);

        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static d => d.Severity == DiagnosticSeverity.Error));
        Assert.Contains(written, Assert.Single(CompiledProgram.Execute((CSharpCompilation)output)), StringComparison.Ordinal);
        var found = await output.WithAnalyzers([new SecretsAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(reports, found.Count(static d => d.Id == "SRA3005"));
    }

    /// <summary>The generator of the reference assemblies that the compilation uses.</summary>
    private static ISourceGenerator JsonGenerator(CSharpCompilation compilation)
    {
        var reference = compilation.References.Select(static r => r.Display).Single(static path => Path.GetFileName(path) == "System.Text.Json.dll")!;
        var file = Path.GetFullPath(Path.Combine(reference, "..", "..", "..", "analyzers", "dotnet", "cs", "System.Text.Json.SourceGeneration.dll"));
        var type = AssemblyLoadContext.Default.LoadFromAssemblyPath(file).GetType("System.Text.Json.SourceGeneration.JsonSourceGenerator", throwOnError: true)!;
        return ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator();
    }
}
