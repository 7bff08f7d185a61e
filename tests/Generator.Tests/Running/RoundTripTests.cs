using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;

namespace StarRocks.AwsAuth.Generator.Tests.Running;

/// <summary>Every shape goes to properties and comes back the same.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public async Task Class() => Assert.Equal(
        """
        aws.s3.use_instance_profile=true; aws.s3.iam_role_arn=arn:aws:iam::123456789012:role/lake; aws.s3.region=us-west-2; aws.s3.sts.region=us-east-1
        aws.s3.use_instance_profile=true; aws.s3.iam_role_arn=arn:aws:iam::123456789012:role/lake; aws.s3.region=us-west-2; aws.s3.sts.region=us-east-1
        True
        AssumedRole
        """,
        await CompiledProgram.RunAsync(Sample.Class, """
            var s3 = new LakeS3
            {
                UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::123456789012:role/lake",
                Region = "us-west-2", StsRegion = "us-east-1", Notes = "not mapped",
            };
            var back = LakeS3.FromProperties(s3.ToProperties());
            yield return Show.Pairs(s3);
            yield return Show.Pairs(back);
            yield return (back.Notes is null).ToString();
            yield return back.Method.ToString();
            """));

    [Fact]
    public async Task Positional_record() => Assert.Equal(
        """
        aws.s3.region=us-west-2; aws.s3.access_key=AKIAIOSFODNN7EXAMPLE; aws.s3.secret_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY; aws.s3.use_instance_profile=false
        True
        IamUser
        """,
        await CompiledProgram.RunAsync(Sample.PositionalRecord, """
            var s3 = new RecordS3("us-west-2", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
            yield return Show.Pairs(s3);
            yield return (RecordS3.FromProperties(s3.ToProperties()) == s3).ToString();
            yield return s3.Method.ToString();
            """));

    [Fact]
    public async Task Structs() => Assert.Equal(
        """
        aws.glue.use_instance_profile=true; aws.glue.region=eu-west-1
        aws.glue.use_instance_profile=true; aws.glue.region=eu-west-1
        InstanceProfile
        """,
        await CompiledProgram.RunAsync(Sample.Struct, """
            var glue = new StructGlue { UseInstanceProfile = true, Region = "eu-west-1" };
            yield return Show.Pairs(glue);
            yield return Show.Pairs(StructGlue.FromProperties(glue.ToProperties()));
            yield return glue.Method.ToString();
            """));

    [Fact]
    public async Task Record_structs() => Assert.Equal(
        """
        aws.glue.use_instance_profile=true; aws.glue.region=eu-west-1
        True
        """,
        await CompiledProgram.RunAsync(Sample.RecordStruct, """
            var glue = new GlueValue(true, "eu-west-1");
            yield return Show.Pairs(glue);
            yield return (GlueValue.FromProperties(glue.ToProperties()) == glue).ToString();
            """));

    [Fact]
    public async Task Derived_types_write_the_members_of_their_base_first() => Assert.Equal(
        """
        aws.s3.use_instance_profile=true; aws.s3.region=us-west-2; aws.s3.iam_role_arn=arn:aws:iam::123456789012:role/lake
        aws.s3.use_instance_profile=true; aws.s3.region=us-west-2; aws.s3.iam_role_arn=arn:aws:iam::123456789012:role/lake
        AssumedRole
        AssumedRole
        RoleS3
        """,
        await CompiledProgram.RunAsync(Sample.Derived, """
            BaseS3 asBase = new RoleS3 { UseInstanceProfile = true, Region = "us-west-2", IamRoleArn = "arn:aws:iam::123456789012:role/lake" };
            yield return Show.Pairs(asBase);
            var back = RoleS3.FromProperties(asBase.ToProperties());
            yield return Show.Pairs(back);
            yield return back.Method.ToString();
            yield return asBase.Method.ToString();
            yield return asBase.ToString()!.Split(' ')[0];
            """));

    [Fact]
    public async Task Types_in_generic_types() => Assert.Equal(
        """
        aws.s3.use_instance_profile=true; aws.s3.region=us-west-2
        aws.s3.use_instance_profile=true; aws.s3.region=us-west-2
        """,
        await CompiledProgram.RunAsync(
            Sample.NestedInGeneric.Replace("internal partial", "public partial", System.StringComparison.Ordinal), """
            var block = new Outer<int, List<int>>.Middle.IInner.Block { UseInstanceProfile = true, Region = "us-west-2" };
            yield return Show.Pairs(block);
            yield return Show.Pairs(Outer<int, List<int>>.Middle.IInner.Block.FromProperties(block.ToProperties()));
            """));

    [Fact]
    public async Task Names_that_are_keywords() => Assert.Equal(
        """
        shop.default=a; shop.int=3; shop.switch=false
        shop.default=a; shop.int=3; shop.switch=false
        """,
        await CompiledProgram.RunAsync(Sample.Keywords, """
            var map = new Shop.@event.@class.@object { @default = "a", @int = 3, @switch = Shop.@event.@class.@enum.@false };
            yield return Show.Pairs(map);
            yield return Show.Pairs(Shop.@event.@class.@object.FromProperties(map.ToProperties()));
            """));

    [Fact]
    public async Task Generic_maps_have_a_schema_for_each_type_argument() => Assert.Equal(
        """
        session.name=one
        session.name=two
        """,
        await CompiledProgram.RunAsync(Sample.GenericMap, """
            yield return Show.Pairs(Session<int>.FromProperties(Show.Properties("session.name=one")));
            yield return Show.Pairs(Session<long>.FromProperties(Show.Properties("session.name=two")));
            """));

    [Fact]
    public async Task Generic_code_reads_by_the_static_members_of_the_interface() => Assert.Equal(
        """
        aws.glue.use_instance_profile=true; aws.glue.region=eu-west-1
        aws.glue.use_instance_profile=true; aws.glue.region=us-west-2
        False 1
        """,
        await CompiledProgram.RunAsync(Sample.Struct, """
            static T Read<T>(params string[] pairs) where T : IPropertySource<T> => T.FromProperties(Show.Properties(pairs));
            static T Settings<T>(params string[] pairs) where T : IPropertySource<T> => T.FromSettings(Show.Settings(pairs));
            static string Fails<T>(params string[] pairs) where T : IPropertySource<T> =>
                $"{T.TryFromProperties(Show.Properties(pairs), out _, out var problems)} {problems.Count}";
            yield return Show.Pairs(Read<StructGlue>("aws.glue.use_instance_profile=true", "aws.glue.region=eu-west-1"));
            yield return Show.Pairs(Settings<StructGlue>("UseInstanceProfile=true", "Region=us-west-2"));
            yield return Fails<StructGlue>("aws.glue.use_instance_profile=ture", "aws.glue.region=eu-west-1");
            """));
}
