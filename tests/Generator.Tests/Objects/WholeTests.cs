using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Objects;

/// <summary>What an object lacks is said where nothing can set it any more, and only there.</summary>
public sealed class WholeTests
{
    [Theory]
    [InlineData("        Take(new {|SRA1011:S3Auth|} { UseInstanceProfile = true });")]
    [InlineData("        return new {|SRA1011:S3Auth|} { UseInstanceProfile = true };")]
    [InlineData("        S3Auth s3 = {|SRA1011:new|}() { UseInstanceProfile = true };\n        Take(s3);")]
    [InlineData("        var s3 = new {|SRA1011:S3Auth|} { UseInstanceProfile = true };")]
    [InlineData("        Func<S3Auth> s3 = () => new {|SRA1011:S3Auth|} { UseInstanceProfile = true };\n        Take(s3);")]
    [InlineData("        Take(new[] { new {|SRA1011:S3Auth|} { UseInstanceProfile = true } });")]
    [InlineData("        Take(new S3Auth[] { {|SRA1011:new|}() { UseInstanceProfile = true } });")]
    [InlineData("        Take(new List<S3Auth> { new {|SRA1011:S3Auth|} { UseInstanceProfile = true } });")]
    [InlineData("        Take((Name: text, S3: new {|SRA1011:S3Auth|} { UseInstanceProfile = true }));")]
    [InlineData("        Take(given ?? new {|SRA1011:S3Auth|} { UseInstanceProfile = true });")]
    [InlineData("        Take(flag ? new {|SRA1011:S3Auth|} { UseInstanceProfile = true } : given);")]
    [InlineData("        Take(text switch { \"a\" => new {|SRA1011:S3Auth|} { UseInstanceProfile = true }, _ => given });")]
    [InlineData("        new {|SRA1011:S3Auth|} { UseInstanceProfile = true }.Validate();")]
    [InlineData("        given = new {|SRA1011:S3Auth|} { UseInstanceProfile = true };")]
    [InlineData("        Take(new S3Auth { UseInstanceProfile = true, Region = \"us-west-2\" });")]
    [InlineData("        var s3 = new S3Auth { UseInstanceProfile = true };\n        s3 = given;\n        Take(s3!);")]
    public Task An_object_that_nothing_can_change(string statements) => ObjectTest.MethodAsync(statements);

    [Theory]
    [InlineData("private static readonly S3Auth Kept = new {|SRA1011:S3Auth|} { UseInstanceProfile = true };")]
    [InlineData("private static S3Auth _kept = new S3Auth { UseInstanceProfile = true };")]
    [InlineData("public static S3Auth Kept { get; } = {|SRA1011:new|}() { UseInstanceProfile = true };")]
    [InlineData("public static S3Auth Kept { get; set; } = new() { UseInstanceProfile = true };")]
    [InlineData("public static S3Auth Kept => {|SRA1011:new|}() { UseInstanceProfile = true };")]
    [InlineData("public S3Auth Kept { get; init; } = new() { UseInstanceProfile = true };")]
    [InlineData("public S3Auth Kept { get; init; } = new() { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" };")]
    public Task What_a_field_or_a_property_holds(string member) => ObjectTest.SourceAsync(
        $$"""
        public sealed class Settings
        {
            {{member}}
            private static object? Use() => typeof(Settings);
        }
        """);

    [Theory]
    [InlineData("        Take(new {|SRA1011:LakeS3|} { UseInstanceProfile = true });")]
    [InlineData("        return new {|SRA1011:LakeS3|} { UseInstanceProfile = true };")]
    [InlineData("        new {|SRA1011:LakeS3|} { UseInstanceProfile = true }.Validate();")]
    [InlineData("        Take(new[] { new LakeS3 { UseInstanceProfile = true } });")]
    [InlineData("        var s3 = new LakeS3 { UseInstanceProfile = true };")]
    [InlineData("        var s3 = new LakeS3 { UseInstanceProfile = true, {|SRA1001:AccessKey|} = \"AKIAIOSFODNN7EXAMPLE\" };")]
    public Task An_object_that_can_still_be_changed(string statements) => ObjectTest.MethodAsync(statements, UserTypes.Settable);

    [Theory]
    [InlineData("private readonly LakeS3 _kept = new {|SRA1011:LakeS3|} { UseInstanceProfile = true };")]
    [InlineData("private LakeS3 _kept = new LakeS3 { UseInstanceProfile = true };")]
    [InlineData("public LakeS3 Kept { get; } = {|SRA1011:new|}() { UseInstanceProfile = true };")]
    [InlineData("public LakeS3 Kept { get; set; } = new() { UseInstanceProfile = true };")]
    public Task What_holds_one_that_can_still_be_changed(string member) => ObjectTest.SourceAsync(
        $$"""
        public sealed class Settings
        {
            {{member}}
        }

        {{UserTypes.Settable}}
        """);

    /// <summary>By whoever gets it, or gets it back.</summary>
    [Theory]
    [InlineData("private static LakeS3 Common() => new() { UseInstanceProfile = true }; public static object Get(string region) { var s3 = Common(); s3.Region = region; return s3; }")]
    [InlineData("private static LakeS3 Common() { var s3 = new LakeS3(); s3.UseInstanceProfile = true; return s3; } public static object Get(string region) { var s3 = Settings.Common(); if (region != null) s3.Region = region; return s3; }")]
    [InlineData("private static LakeS3 Common => new() { UseInstanceProfile = true }; public static void Set(string region) => (Common).Region = region;")]
    [InlineData("private static LakeS3 Complete(LakeS3 s3) { s3.Region ??= \"us-west-2\"; return s3; } public static object Get() => Complete(new() { UseInstanceProfile = true });")]
    [InlineData("private static void Complete(int number, LakeS3? s3) { s3!.Region = number.ToString(); } public static void Run() { var s3 = new LakeS3 { UseInstanceProfile = true }; Complete(s3: s3, number: 1); }")]
    [InlineData("public static void Run(List<LakeS3> all, string region) { all.Add(new() { UseInstanceProfile = true }); foreach (var each in all) each.Region = region; }")]
    [InlineData("public static object Get(LakeS3[] all) { var some = new Queue<LakeS3>(all); some.Enqueue(new() { UseInstanceProfile = true }); return some; }")]
    [InlineData("private static LakeS3 Common() => {|SRA1011:new|}() { UseInstanceProfile = true }; public static object? Get(Settings other) { var s3 = Common(); other.ToString(); return s3.Region; }")]
    [InlineData("private static string? Show(LakeS3 s3) => s3.Region; public static object? Get() => Show({|SRA1011:new|}() { UseInstanceProfile = true });")]
    public Task Somebody_sets_more_of_it(string members) => ObjectTest.SourceAsync(
        $$"""
        public sealed class Settings
        {
            {{members}}
        }

        {{UserTypes.Settable}}
        """);
}
