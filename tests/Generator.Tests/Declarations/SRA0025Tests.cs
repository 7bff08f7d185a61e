using System;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Declarations;

/// <summary>Calls of the .NET configuration binder for mapped types. Types that it reads correctly are not reported.</summary>
public sealed class SRA0025Tests
{
    private const string Seconds = "reads a number in 'Timeout' as days instead of seconds";
    private const string Constructor = "cannot create it as options, because it has no public parameterless constructor";

    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Options;
        using StarRocks.AwsAuth;

        """;

    private const string Types = """

        [PropertyMap] public sealed partial class Timed { public TimeSpan? Timeout { get; set; } }
        [PropertyMap] public partial struct TimedValue { public TimeSpan Timeout { get; set; } }
        [BrokerLoad] public sealed partial class Load { public IReadOnlyList<LoadData>? Data { get; set; } public Timed? More { get; set; } }
        public enum Sse { None, [PropertyValue("sse-c")] CustomerKey }
        public enum Plain { None, All }
        [PropertyMap] public sealed partial class Worded { public Sse? Kind { get; set; } }
        [AwsAuth("aws.s3")] public sealed partial record Role(bool UseInstanceProfile, string IamRoleArn, string Region);
        [AwsAuth("aws.s3")] public sealed partial class LakeS3 { public bool? UseInstanceProfile { get; init; } public string? AccessKey { get; init; } public Secret? SecretKey { get; init; } public required string Region { get; init; } [PropertyKey("sts.region")] public string? StsRegion { get; init; } }
        [PropertyMap] public sealed partial class Simple { public Plain? Kind { get; set; } public Uri? Address { get; set; } public int? Count { get; set; } public long? Size { get; set; } [PropertyIgnore] public TimeSpan Ignored { get; set; } }
        public class Other { public TimeSpan Timeout { get; set; } public Timed? Timed { get; set; } }
        """;

    /// <summary>The namespace by which the source generator of the binder is recognized.</summary>
    private const string Generated = "\nnamespace Microsoft.Extensions.Configuration.Binder.SourceGeneration { file static class BindingExtensions { } }\n";

    [Theory]
    [InlineData("c.Get<{|SRA0025:Timed|}>();", "Timed", Seconds)]
    [InlineData("c.GetSection(\"A\")?.Get<{|SRA0025:Timed|}>();", "Timed", Seconds)]
    [InlineData("c.Get<{|SRA0025:Timed|}>(o => o.ErrorOnUnknownConfiguration = true);", "Timed", Seconds)]
    [InlineData("c.{|SRA0025:Get|}(typeof(Timed));", "Timed", Seconds)]
    [InlineData("ConfigurationBinder.Get<{|SRA0025:Timed|}>(c);", "Timed", Seconds)]
    [InlineData("c.{|SRA0025:Bind|}(new Timed());", "Timed", Seconds)]
    [InlineData("var t = new Timed(); c.{|SRA0025:Bind|}(\"A\", t);", "Timed", Seconds)]
    [InlineData("c.{|SRA0025:Bind|}(new Timed(), o => { });", "Timed", Seconds)]
    [InlineData("c.Get<{|SRA0025:TimedValue|}>();", "TimedValue", Seconds)]
    [InlineData("c.Get<{|SRA0025:TimedValue?|}>();", "TimedValue", Seconds)]
    [InlineData("c.Get<{|SRA0025:Load|}>();", "Load", Seconds)]
    [InlineData("c.Get<{|SRA0025:Worded|}>();", "Worded", "rejects the StarRocks value 'sse-c' of 'Kind'")]
    [InlineData("c.Get<{|SRA0025:BrokerLoad|}>();", "BrokerLoad", Seconds)]
    [InlineData("s.Configure<{|SRA0025:Timed|}>(c);", "Timed", Seconds)]
    [InlineData("s.Configure<{|SRA0025:Timed|}>(\"n\", c);", "Timed", Seconds)]
    [InlineData("s.Configure<{|SRA0025:Timed|}>(c, o => { });", "Timed", Seconds)]
    [InlineData("s.AddOptions<Timed>().{|SRA0025:Bind|}(c);", "Timed", Seconds)]
    [InlineData("s.AddOptions<Timed>().{|SRA0025:BindConfiguration|}(\"Lake\");", "Timed", Seconds)]
    [InlineData("s.AddOptions<Timed>(\"n\").{|SRA0025:BindConfiguration|}(\"Lake\", o => { });", "Timed", Seconds)]
    [InlineData("s.AddOptions<Role>().{|SRA0025:BindConfiguration|}(\"Lake\");", "Role", Constructor)]
    [InlineData("s.Configure<{|SRA0025:Role|}>(c);", "Role", Constructor)]
    public Task Reported(string code, string type, string fault) => DeclarationTest.ReportsAsync(Source(code), DeclarationTest.Warning(Message(type, fault)));

    [Theory]
    [InlineData("c.Get<LakeS3>();")]
    [InlineData("s.AddOptions<LakeS3>().BindConfiguration(\"Lake:S3\");")]
    [InlineData("s.Configure<LakeS3>(c); s.AddOptions<Simple>().Bind(c);")]
    [InlineData("c.Get<Role>();")]
    [InlineData("c.Get<Simple>();")]
    [InlineData("c.Get<S3Auth>(); c.Get<GlueAuth>(); c.Get<HiveCatalog>(); c.Get<IcebergCatalog>();")]
    [InlineData("c.Get<Other>(); c.Bind(new Other()); s.Configure<Other>(c);")]
    [InlineData("c.Get<List<Timed>>(); c.Get<Timed[]>();")]
    [InlineData("s.AddOptions<Timed>(); s.AddOptions<Timed>().Configure(t => t.Timeout = TimeSpan.Zero); s.Configure<Timed>(t => { });")]
    [InlineData("Timed.FromSettings(c.GetSection(\"A\").AsEnumerable(makePathsRelative: true));")]
    [InlineData("object t = new Timed(); c.Bind(t); Type u = typeof(Timed); c.Get(u);")]
    [InlineData("T? Of<T>() => c.Get<T>(); Of<Timed>();")]
    [InlineData("c.GetValue<TimeSpan>(\"Timeout\");")]
    public Task Silent(string code) => DeclarationTest.IsSilentAsync(Source(code));

    /// <summary>The source generator ignores type converters and init-only properties.</summary>
    [Theory]
    [InlineData("c.Get<{|SRA0025:LakeS3|}>();", "LakeS3", "silently skips the init-only member 'UseInstanceProfile' because the project uses its source generator")]
    [InlineData("c.Get<{|SRA0025:S3Auth|}>();", "S3Auth", "silently skips the init-only member 'UseInstanceProfile' because the project uses its source generator")]
    [InlineData("c.Get<{|SRA0025:Keys|}>();", "Keys", "silently leaves the Secret 'SecretKey' null because the project uses its source generator")]
    [InlineData("s.AddOptions<KeyClass>().{|SRA0025:BindConfiguration|}(\"Lake\");", "KeyClass", "silently leaves the Secret 'SecretKey' null because the project uses its source generator")]
    [InlineData("c.Get<{|SRA0025:Encrypted|}>();", "Encrypted", "rejects the StarRocks value 'sse-c' of 'SseType'")]
    public Task Reported_with_the_source_generator(string code, string type, string fault) =>
        DeclarationTest.ReportsAsync(Source(code) + Keys + Generated, DeclarationTest.Warning(Message(type, fault)));

    [Theory]
    [InlineData("c.Get<Simple>(); s.AddOptions<Simple>().BindConfiguration(\"A\");")]
    [InlineData("c.Get<Role>();")]
    public Task Silent_with_the_source_generator(string code) => DeclarationTest.IsSilentAsync(Source(code) + Generated);

    [Fact]
    public Task Silent_with_reflection() => DeclarationTest.IsSilentAsync(Source("c.Get<Keys>(); s.Configure<KeyClass>(c); c.Get<Encrypted>();") + Keys);

    private const string Keys = """

        [AwsAuth("aws.s3")] public sealed partial record Keys(string AccessKey, Secret SecretKey);
        [AwsAuth("aws.s3")] public sealed partial class KeyClass { public string? AccessKey { get; set; } public Secret? SecretKey { get; set; } }
        [PropertyMap] public sealed partial class Encrypted { public SseType? SseType { get; set; } }
        """;

    private static string Message(string type, string fault) =>
        $"'{type}' is bound by the .NET configuration binder, which {fault}. Use {type}.FromSettings(section.AsEnumerable(makePathsRelative: true)).";

    private static string Source(string code) =>
        Usings + "public static class Program { public static void Run(IConfiguration c, IServiceCollection s) { " + code + " } }" + Types;
}
