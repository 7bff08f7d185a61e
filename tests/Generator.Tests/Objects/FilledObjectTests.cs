using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>Objects that come from elsewhere, such as the parameter of a lambda that configures options: what is set of them is a part.</summary>
public sealed class FilledObjectTests
{
    private const string Types = UserTypes.Settable + """
        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class Lake
        {
            public LakeS3 S3 { get; set; } = new();
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; set; }
        }

        public sealed class AppOptions
        {
            public Lake Lake { get; set; } = new();
            public LakeS3 S3 { get; set; } = new();
            public string? Name { get; set; }
        }

        internal static class Services
        {
            internal static void Configure<T>(Action<T> configure) => GC.KeepAlive(configure);
            internal static void Make<T, TResult>(Func<T, TResult> make) => GC.KeepAlive(make);
            internal static T Get<T>() => throw new NotSupportedException();
        }

        """;

    [Theory]
    [InlineData("Services.Configure<LakeS3>(o => { o.UseInstanceProfile = true; o.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<LakeS3>(o => o.IamRoleArn = {|SRA2001:\"arn:aws:iam::1234567890:role/lake\"|});")]
    [InlineData("Services.Configure<LakeS3>(delegate (LakeS3 o) { o.IamRoleArn = {|SRA2001:\"arn:aws:iam::1234567890:role/lake\"|}; });")]
    [InlineData("Services.Configure<LakeS3>(o => { if (flag) { o.UseInstanceProfile = true; o.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; } });")]
    [InlineData("Services.Configure<LakeS3>(o => { if (o.AccessKey is null) o.Region = text; o.UseInstanceProfile = true; Take(text); o.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<AppOptions>(o => { o.Name = text; o.S3.UseInstanceProfile = true; o.S3.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<AppOptions>(o => { o.Lake.S3.UseInstanceProfile = true; o.Lake.S3.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; o.Lake.MetastoreUris = {|SRA2009:\"http://a:9083\"|}; });")]
    [InlineData("void Fill(LakeS3 o) { o.UseInstanceProfile = true; o.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; Take(o); } Fill(Services.Get<LakeS3>());")]
    [InlineData("var o = Services.Get<LakeS3>(); o.UseInstanceProfile = true; o.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; Take(o);")]
    [InlineData("foreach (var o in Services.Get<LakeS3[]>()) { o.UseInstanceProfile = true; o.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; }")]
    [InlineData("switch (text) { case \"a\": var o = Services.Get<LakeS3>(); o.UseInstanceProfile = true; o.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; break; }")]
    [InlineData("Services.Configure<Lake>(o => { o.S3 = new() { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" }; o.MetastoreUris = text; });")]
    [InlineData("Services.Configure<Lake>(o => { o.S3.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; o.S3 = new() { UseInstanceProfile = true }; o.S3.{|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\"; o.S3.UseInstanceProfile = true; });")]
    public Task What_is_set_together(string statements) => ObjectTest.MethodAsync("        " + statements, Types);

    [Theory]
    [InlineData("Services.Configure<LakeS3>(o => o.UseInstanceProfile = true);")]
    [InlineData("Services.Configure<LakeS3>(o => { o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<LakeS3>(o => { o.IamRoleArn = \"arn:aws:iam::123456789012:role/lake\"; o.Region = \"moon\"; });")]
    [InlineData("Services.Configure<LakeS3>(o => { o.UseInstanceProfile = flag; o.AccessKey = flag ? null : text; });")]
    [InlineData("Services.Configure<LakeS3>(o => { o.UseInstanceProfile = true; o.AccessKey = text; });")]
    [InlineData("Services.Configure<LakeS3>(o => { if (flag) o.UseInstanceProfile = true; else o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<LakeS3>(o => { o.UseInstanceProfile = true; if (flag) { o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; o.UseInstanceProfile = false; } });")]
    [InlineData("Services.Configure<LakeS3>(o => { o.UseInstanceProfile = true; o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; if (flag) o.UseInstanceProfile = false; });")]
    [InlineData("Services.Configure<LakeS3>(o => { o.UseInstanceProfile = true; o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; o.UseInstanceProfile = false; });")]
    [InlineData("Services.Configure<LakeS3>(o => { o.UseInstanceProfile = true; Take(o); o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<LakeS3>(o => { o = Services.Get<LakeS3>(); o.UseInstanceProfile = true; o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<AppOptions>(o => { o.S3.UseInstanceProfile = true; o.Lake.S3.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<AppOptions>(o => { o.S3.UseInstanceProfile = true; o.S3 = Services.Get<LakeS3>(); o.S3.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<AppOptions>(o => { o.Lake.S3.UseInstanceProfile = true; o.Lake.S3 = Services.Get<LakeS3>(); o.Lake.S3.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("Services.Configure<AppOptions>(o => { o.Lake.S3.UseInstanceProfile = true; o.Lake = Services.Get<Lake>(); o.Lake.S3.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; });")]
    [InlineData("var a = Services.Get<LakeS3>(); var b = Services.Get<LakeS3>(); a.UseInstanceProfile = true; b.AccessKey = \"AKIAIOSFODNN7EXAMPLE\";")]
    [InlineData("var a = Services.Get<LakeS3[]>(); a[0].UseInstanceProfile = true; a[1].AccessKey = \"AKIAIOSFODNN7EXAMPLE\";")]
    [InlineData("Services.Make<LakeS3, bool?>(o => o.UseInstanceProfile = true);")]
    [InlineData("foreach (var o in Services.Get<LakeS3[]>()) { o.UseInstanceProfile = true; if (flag) { o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; } }")]
    [InlineData("var o = flag ? Services.Get<LakeS3>() : null; for (; ; ) { o!.UseInstanceProfile = false; if (flag) { o.UseInstanceProfile = true; o.AccessKey = \"AKIAIOSFODNN7EXAMPLE\"; } }")]
    public Task What_may_be_right(string statements) => ObjectTest.MethodAsync("        " + statements, Types);
}
