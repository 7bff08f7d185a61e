using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.Policies;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Policies;

/// <summary>Tests the policies of a statement.</summary>
public sealed class ForTests
{
    private const string Lake = "arn:aws:iam::123456789012:role/s3_assumed_role";
    private const string Meta = "arn:aws:iam::123456789012:role/glue_assumed_role";
    private static readonly RoleArn _node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");

    private static readonly Gen<string> _name = Gen.Char["abc01=-_. "].Array[0, 6].Select(static text => new string(text));

    private static readonly Gen<string[]> _directories = _name.Where(static name => name.Length > 0).Array[1, 4];

    [Fact]
    public void Instance_profile()
    {
        var attachments = IamPolicies.For(Catalogs.Profile, _node, "s3://lake/sales/");
        Assert.Equal(["node ReadWrite"], Short(attachments));
        Assert.Equal(IamPolicies.ReadWrite("lake", "sales"), attachments[0].Document);
    }

    [Fact]
    public void Instance_profile_with_Glue()
    {
        var catalog = new HiveCatalog { S3 = new() { UseInstanceProfile = true }, Glue = new() { UseInstanceProfile = true } };
        var attachments = IamPolicies.For(catalog, _node, "s3://lake");
        Assert.Equal(["node ReadWrite", "node Glue"], Short(attachments));
        Assert.Equal(IamPolicies.ReadWrite("lake"), attachments[0].Document);
        Assert.Equal(IamPolicies.Glue(), attachments[1].Document);
    }

    [Fact]
    public void One_assumed_role()
    {
        var attachments = IamPolicies.For(Catalogs.Roles(Lake, Lake), _node, "s3://lake/");
        Assert.Equal(
            ["s3_assumed_role TrustPolicy", "s3_assumed_role ReadWrite", "s3_assumed_role Glue", "node AssumeRoles"],
            Short(attachments));
        Assert.Equal(IamPolicies.TrustPolicy([_node]), attachments[0].Document);
        Assert.Equal(IamPolicies.AssumeRoles([RoleArn.Parse(Lake)]), attachments[3].Document);
    }

    [Fact]
    public void Two_assumed_roles_with_external_ids()
    {
        var attachments = IamPolicies.For(Catalogs.Roles(Lake, Meta, "for-s3", "for-glue"), _node, "s3://lake/");
        Assert.Equal(
            [
                "s3_assumed_role TrustPolicy", "s3_assumed_role ReadWrite", "glue_assumed_role TrustPolicy", "glue_assumed_role Glue",
                "node AssumeRoles",
            ],
            Short(attachments));
        Assert.Equal(IamPolicies.TrustPolicy([_node], "for-s3"), attachments[0].Document);
        Assert.Equal(IamPolicies.TrustPolicy([_node], "for-glue"), attachments[2].Document);
        Assert.Equal(IamPolicies.AssumeRoles([RoleArn.Parse(Lake), RoleArn.Parse(Meta)]), attachments[4].Document);
    }

    [Fact]
    public void A_role_with_two_external_ids_allows_both()
    {
        var attachments = IamPolicies.For(Catalogs.Roles(Lake, Lake, "one", "two"), _node, "s3://lake/");
        Assert.Equal(["one", "two"], attachments[0].Document.Statements[0].Conditions[0].Values);
        Assert.Throws<ArgumentException>(static () => IamPolicies.For(Catalogs.Roles(Lake, Lake, "one"), _node, "s3://lake/"));
        Assert.Throws<ArgumentException>(static () => IamPolicies.For(Catalogs.Roles(Lake, Lake, null, "two"), _node, "s3://lake/"));
    }

    [Fact]
    public void A_load_can_read_its_paths()
    {
        var load = new BrokerLoad
        {
            Data = [new("s3a://in-box/day/2024-*/x.parquet", "t"), new("s3a://in-box/day/one.csv", "t"), new("s3://other/all/*", "t")],
            S3 = new() { UseInstanceProfile = true },
        };
        var attachments = IamPolicies.For(load, _node);
        Assert.Equal(["node BatchLoad", "node BatchLoad"], Short(attachments));
        Assert.Equal(
            ["arn:aws:s3:::in-box/day/2024-*", "arn:aws:s3:::in-box/day/one.csv*"], attachments[0].Document.Statements[0].Resources);
        Assert.Equal(IamPolicies.BatchLoad("other", "all"), attachments[1].Document);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("hdfs", 0)]
    [InlineData("${BROKER}", 1)]
    public void A_broker_does_not_use_the_identity_of_the_statement(string? broker, int count)
    {
        var s3 = new S3Auth { UseInstanceProfile = true };
        Assert.Equal(count, IamPolicies.For(new ExportJob { Path = "s3://lake/a/", BrokerName = broker, S3 = s3 }, _node).Count);
        Assert.Equal(count, IamPolicies.For(new BackupRepository { Location = "s3://lake/a/", BrokerName = broker, S3 = s3 }, _node).Count);
    }

    [Theory]
    [InlineData("s3://lake", "*")]
    [InlineData("s3://lake/", "*")]
    [InlineData("S3A://lake/a/b/", "a/b/*")]
    [InlineData("s3://lake/abc", "abc abc/*")]
    [InlineData("s3://lake/ab*", "ab*")]
    [InlineData("s3://lake/a/b", "a/b a/b/*")]
    [InlineData("s3://lake/a/b*", "a/b*")]
    [InlineData("s3://lake/a/b?/c*", "a/b*")]
    [InlineData("s3://lake/a/b\\*c", "a/b*")]
    [InlineData("s3://lake/*", "*")]
    [InlineData("s3://lake/a/{b,c}/d", "a/*")]
    [InlineData("s3://lake/a/[0-9]/d", "a/*")]
    public void Path_patterns(string path, string objects)
        => Assert.Equal(
            objects.Split(' ').Select(static key => "arn:aws:s3:::lake/" + key),
            IamPolicies.For(Catalogs.Profile, _node, path)[0].Document.Statements[0].Resources);

    [Theory]
    [InlineData("s3://lake/*", "")]
    [InlineData("s3://lake/abc", "abc abc/*")]
    [InlineData("s3://lake/a/", "a a/*")]
    [InlineData("s3://lake/a/*", "a a/*")]
    [InlineData("s3://lake/a/b", "a/b a/b/*")]
    [InlineData("s3://lake/a/b*", "a/b* a a/")]
    [InlineData("s3://lake/ab*", "ab* [root]")]
    public void List_patterns(string path, string prefixes)
        => Assert.Equal(
            prefixes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static prefix => prefix == "[root]" ? "" : prefix),
            IamPolicies.For(Catalogs.Profile, _node, path)[0].Document.Statements[1].Conditions
                .SelectMany(static condition => condition.Values));

    [Theory]
    [InlineData("s3://lake/abc", "abc*")]
    [InlineData("s3://lake/a/bc", "a/bc*")]
    [InlineData("s3://lake/a/", "a/*")]
    public void Sources_and_targets_include_names_that_begin_with_the_path(string path, string objects)
    {
        S3Auth s3 = new() { UseInstanceProfile = true };
        IStatement[] statements =
        [
            new FilesTarget { S3 = s3, Path = path }, new Outfile { S3 = s3, Path = path },
            new FilesSource { S3 = s3, Path = path, Format = "orc" }, new BrokerLoad { S3 = s3, Data = [new(path, "t")] },
        ];
        Assert.All(
            statements,
            target => Assert.Equal(
                ["arn:aws:s3:::lake/" + objects], IamPolicies.For(target, _node)[0].Document.Statements[0].Resources));
    }

    [Fact]
    public void An_export_can_write_its_temporary_directory()
    {
        var export = new ExportJob { S3 = new() { UseInstanceProfile = true }, Path = "s3://lake/a/bc" };
        var policy = IamPolicies.For(export, _node)[0].Document;
        Assert.Equal(["arn:aws:s3:::lake/a/bc*", "arn:aws:s3:::lake/a/__starrocks_export_tmp_*"], policy.Statements[0].Resources);
        Assert.Equal(["a/bc*", "a/__starrocks_export_tmp_*", "a", "a/"], policy.Statements[1].Conditions[0].Values);
        export = new ExportJob { S3 = new() { UseInstanceProfile = true }, Path = "s3://lake/a/" };
        Assert.Equal(IamPolicies.ReadWrite("lake", "a"), IamPolicies.For(export, _node)[0].Document);
    }

    [Fact]
    [Trait("Runs", "Sample")]
    public void Resources_begin_with_the_literal_prefix_of_a_path_and_include_its_objects() =>
        Gen.Select(_directories, _name, Gen.OneOf("", "*", "?", "{x,y}", "[0-9]"), _name, Gen.Int[0, 3]).Sample(
            static (directories, start, wildcard, end, target) =>
            {
                var literal = string.Join('/', directories) + "/" + start;
                var path = $"s3://lake/{literal}{wildcard}{(wildcard.Length == 0 ? "" : end)}";
                S3Auth s3 = new() { UseInstanceProfile = true };
                IStatement statement = target switch
                {
                    0 => new FilesTarget { S3 = s3, Path = path },
                    1 => new Outfile { S3 = s3, Path = path },
                    // FILES trims its paths.
                    2 when path == path.TrimEnd() => new FilesSource { S3 = s3, Path = path, Format = "orc" },
                    _ => new BrokerLoad { S3 = s3, Data = [new(path, "t")] },
                };
                var policy = IamPolicies.For(statement, _node)[0].Document;
                var resource = Assert.Single(policy.Statements[0].Resources);
                Assert.Equal($"arn:aws:s3:::lake/{literal}*", resource);
                string[] keys = [literal, literal + "x", literal + "0" + end, $"{literal}/part-0", $"{literal}x/{end}"];
                Assert.All(
                    keys, key => Assert.True(Wildcard.Covers(resource, "arn:aws:s3:::lake/" + key, StringComparison.Ordinal), key));
                var listed = policy.Statements[1].Conditions[0].Values;
                Assert.Contains(listed, pattern => Wildcard.Covers(pattern, literal, StringComparison.Ordinal));
                // Besides the prefix itself, only the names in its directory are listed, and only to resolve a wildcard.
                var parent = string.Join('/', directories);
                Assert.All(
                    listed,
                    pattern => Assert.True(
                        pattern.StartsWith(literal, StringComparison.Ordinal)
                            || (wildcard.Length > 0 && pattern.TrimEnd('/') == parent)
                            || (start.Length == 0 && pattern == parent)));
            },
            iter: Runs.Of(5_000));

    [Fact]
    public void Paths_that_others_contain_are_omitted()
    {
        string[] paths =
        [
            "s3://lake/a/", "s3://lake/a/b/", "s3://lake/ab", "s3://lake/ab/", "s3a://lake/a/", "s3://lake/a/*", "s3://lake/abc",
        ];
        var policy = IamPolicies.For(Catalogs.Profile, _node, paths)[0].Document;
        Assert.Equal(
            [
                "arn:aws:s3:::lake/a/*", "arn:aws:s3:::lake/ab", "arn:aws:s3:::lake/ab/*", "arn:aws:s3:::lake/abc", "arn:aws:s3:::lake/abc/*",
            ],
            policy.Statements[0].Resources);
        Assert.Equal(["a", "a/*", "ab", "ab/*", "abc", "abc/*"], policy.Statements[1].Conditions[0].Values);
        policy = IamPolicies.For(Catalogs.Profile, _node, "s3://lake/ab", "s3://lake/ab*", "s3://lake/ab")[0].Document;
        Assert.Equal(["arn:aws:s3:::lake/ab*"], policy.Statements[0].Resources);
        Assert.Equal(["ab*", ""], policy.Statements[1].Conditions[0].Values);
    }

    [Fact]
    public void Keys_of_a_user_need_no_role()
    {
        var keys = new S3Auth { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey };
        Assert.Empty(IamPolicies.For(new HiveCatalog { S3 = keys, MetastoreUris = "thrift://hms:9083" }, _node));
        Assert.Equal(
            ["node Glue"],
            Short(IamPolicies.For(new HiveCatalog { S3 = keys, Glue = new() { UseInstanceProfile = true } }, _node)));

        var withRole = new S3Auth { AccessKey = Examples.AccessKey, SecretKey = Examples.SecretKey, IamRoleArn = Lake };
        var catalog = new HiveCatalog { S3 = withRole, MetastoreUris = "thrift://hms:9083" };
        Assert.Equal(["s3_assumed_role ReadWrite"], Short(IamPolicies.For(catalog, _node, "s3://lake/")));
    }

    [Fact]
    public void Glue_and_Iceberg_use_the_node_by_default()
    {
        Assert.Empty(IamPolicies.For(new HiveCatalog { S3 = new() { IamRoleArn = Lake }, MetastoreUris = "thrift://hms:9083" }, _node));
        Assert.Equal(["node Glue"], Short(IamPolicies.For(new HiveCatalog { MetastoreType = HiveMetastoreType.Glue }, _node)));
        Assert.Equal(["node Glue"], Short(IamPolicies.For(new HiveCatalog { Glue = new() { IamRoleArn = Meta } }, _node)));
        Assert.Equal(
            ["s3_assumed_role TrustPolicy", "s3_assumed_role ReadWrite", "node AssumeRoles", "node Glue"],
            Short(IamPolicies.For(new IcebergCatalog { S3 = new() { IamRoleArn = Lake }, Glue = new() }, _node, "s3://lake/")));
    }

    [Fact]
    public void Vended_credentials_need_no_role() => Assert.Empty(IamPolicies.For(
        new IcebergCatalog { CatalogType = IcebergCatalogType.Rest, Uri = "https://rest/", S3 = new() { Region = "us-west-2" } }, _node));

    [Fact]
    public void Names_identify_the_permissions()
    {
        Assert.Equal("starrocks-read-write-lake", NameOf(Catalogs.Profile, "s3://lake/"));
        Assert.Equal(NameOf(Catalogs.Profile, "s3://lake/a/"), NameOf(Catalogs.Profile, "s3a://lake/a/"));
        Assert.Equal(NameOf(Catalogs.Profile, "s3://lake/a/"), NameOf(Catalogs.Profile, "s3n://lake/a/"));
        Assert.NotEqual(NameOf(Catalogs.Profile, "s3://lake/a/"), NameOf(Catalogs.Profile, "s3://lake/b/"));
        Assert.Matches("^starrocks-read-write-lake-[0-9a-f]{8}$", NameOf(Catalogs.Profile, "s3://lake/a/"));
        Assert.Equal(
            "starrocks-assume-s3_assumed_role,glue_assumed_role",
            IamPolicies.For(Catalogs.Roles(Lake, Meta), _node, "s3://lake/")[4].Name);
        var longName = NameOf(
            Catalogs.Role("arn:aws:iam::123456789012:role/a/" + new string('x', 64)),
            "s3://lake/",
            PolicyKind.AssumeRoles);
        Assert.Matches("^[A-Za-z0-9_+=,.@-]{1,128}$", longName);
    }

    private static string NameOf(IStatement statement, string path, PolicyKind kind = PolicyKind.ReadWrite)
        => IamPolicies.For(statement, _node, path).Single(attachment => attachment.Kind == kind).Name;

    private static IEnumerable<string> Short(IReadOnlyList<PolicyAttachment> attachments)
        => attachments.Select(static attachment => $"{attachment.Role.Name} {attachment.Kind}");
}
