using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Completion;

public class KeyProposalTests
{
    [Fact]
    public void The_type_of_a_catalog_is_proposed_first_and_decides_which_keys_follow()
    {
        Assert.Equal("type", Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('|')")[0]);

        var hive = Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', '|')");

        Assert.Equal(["hive.metastore.uris", "hive.metastore.type", "aws.s3.use_instance_profile"], hive[..3]);
        Assert.Contains("aws.glue.catalog_id", hive);
        Assert.DoesNotContain(hive, static key => key == "type" || key.StartsWith("iceberg", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_is_set_is_not_proposed()
    {
        var keys = Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('type'='hive', 'aws.s3.region'='us-west-2', 'aws.s3.|', 'aws.s3.endpoint'='')");

        Assert.DoesNotContain("aws.s3.region", keys);
        Assert.DoesNotContain("aws.s3.endpoint", keys);
        Assert.Contains("aws.s3.enable_ssl", keys);
    }

    [Fact]
    public void The_edited_key_itself_is_proposed() =>
        Assert.Contains("aws.s3.region", Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('type'='hive', 'aws.s3.reg|ion' = 'us-west-2')"));

    [Theory]
    [InlineData("'type'='hive'", "hive.metastore.uris")]
    [InlineData("'type'='hive', 'hive.metastore.type'='glue'", "")]
    [InlineData("'type'='iceberg'", "iceberg.catalog.type")]
    [InlineData("'type'='iceberg', 'starrocks.catalog-type'='glue'", "")]
    [InlineData("'type'='iceberg', 'iceberg.catalog.type'='jdbc'", "iceberg.catalog.uri iceberg.catalog.warehouse")]
    [InlineData("'type'='unified'", "unified.metastore.type")]
    [InlineData("'x'='y'", "type")]
    public void The_keys_that_the_catalog_requires_are_those_that_the_rule_would_miss(string others, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Caret.Required($"CREATE EXTERNAL CATALOG c PROPERTIES ({others}, '|')"));

    [Fact]
    public void FILES_requires_a_path_and_a_format() =>
        Assert.Equal(["path", "format"], Caret.Required("INSERT INTO t SELECT * FROM FILES ('|')"));

    [Fact]
    public void Nothing_is_required_of_properties_that_are_merged() =>
        Assert.Empty(Caret.Required("ALTER CATALOG c SET ('|')"));

    [Fact]
    public void A_catalog_with_another_metastore_has_no_key_of_Glue() =>
        Assert.DoesNotContain(
            Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('type'='hive', 'hive.metastore.type'='hive', '|')"),
            static key => key.StartsWith("aws.glue", StringComparison.Ordinal));

    [Theory]
    [InlineData("'type'='hive', 'hive.metastore.type'='glue'", "hive.metastore.uris")]
    [InlineData("'type'='hive', 'hive.metastore.type'='GLUE'", "hive.metastore.uris")]
    [InlineData("'type'='unified', 'unified.metastore.type'='glue'", "hive.metastore.uris")]
    [InlineData("'type'='deltalake', 'hive.metastore.type'='hive'", "databricks.host")]
    [InlineData("'type'='deltalake', 'hive.metastore.type'='unity'", "hive.metastore.uris")]
    [InlineData("'type'='paimon', 'paimon.catalog.type'='hive'", "dlf.catalog.id")]
    [InlineData("'type'='iceberg', 'iceberg.catalog.type'='glue'", "hive.metastore.uris iceberg.catalog.uri iceberg.catalog.security iceberg.catalog.rest.sigv4-enabled iceberg.catalog.jdbc.user")]
    [InlineData("'type'='iceberg', 'starrocks.catalog-type'='glue'", "hive.metastore.uris iceberg.catalog.uri")]
    [InlineData("'type'='iceberg', 'iceberg.catalog.type'='rest'", "hive.metastore.uris glue.id aws.glue.region iceberg.catalog.jdbc.user")]
    [InlineData("'type'='iceberg', 'iceberg.catalog.type'='jdbc'", "hive.metastore.uris glue.id iceberg.catalog.oauth2.token")]
    public void A_key_that_the_metastore_does_not_read_is_not_proposed(string others, string keys)
    {
        var proposed = Caret.Texts($"CREATE EXTERNAL CATALOG c PROPERTIES ({others}, '|')");

        Assert.NotEmpty(proposed);
        Assert.Empty(proposed.Intersect(keys.Split(' ')));
    }

    [Theory]
    [InlineData("'type'='hive', 'hive.metastore.type'='${METASTORE}'", "hive.metastore.uris aws.glue.region")]
    [InlineData("'type'='hive', 'hive.metastore.type'='gleu'", "hive.metastore.uris aws.glue.region")]
    [InlineData("'type'='hive', 'hive.metastore.type'='rest'", "hive.metastore.uris")]
    [InlineData("'type'='hive', 'hive.metastore.type'='dlf'", "hive.metastore.uris")]
    [InlineData("'type'='paimon', 'paimon.catalog.type'='filesystem'", "paimon.catalog.warehouse hive.metastore.uris")]
    [InlineData("'type'='iceberg'", "hive.metastore.uris glue.id iceberg.catalog.uri aws.glue.region iceberg.catalog.jdbc.user")]
    [InlineData("'type'='iceberg', 'iceberg.catalog.type'='{{ .Values.type }}'", "hive.metastore.uris glue.id iceberg.catalog.uri aws.glue.region")]
    [InlineData("'type'='iceberg', 'iceberg.catalog.type'='glue'", "glue.id iceberg.catalog.warehouse aws.glue.region")]
    [InlineData("'type'='iceberg', 'iceberg.catalog.type'='rest'", "iceberg.catalog.uri iceberg.catalog.warehouse iceberg.catalog.security iceberg.catalog.rest.signing-name")]
    [InlineData("'type'='iceberg', 'iceberg.catalog.type'='hadoop'", "iceberg.catalog.warehouse")]
    [InlineData("'x'='y'", "hive.metastore.uris databricks.host iceberg.catalog.uri")]
    public void A_key_that_may_be_read_is_proposed(string others, string keys) =>
        Assert.Empty(keys.Split(' ').Except(Caret.Texts($"CREATE EXTERNAL CATALOG c PROPERTIES ({others}, '|')")));

    [Fact]
    public void No_key_is_proposed_that_a_rule_reports_as_ignored_because_of_the_metastore()
    {
        foreach (var (sql, proposed) in CatalogsOfEachMetastore())
        {
            var ignored = proposed.Where(key => Reports(sql, key, SRA5003.Rule) || Reports(sql, key, SRA5004.Rule));
            Assert.Empty(ignored);
        }
    }

    [Fact]
    public void The_keys_that_a_metastore_requires_are_read_with_it()
    {
        foreach (var catalog in CatalogDefinitions.All)
        {
            foreach (var metastore in catalog.Metastores)
            {
                string[] required = [.. metastore.RequiredKeys.Select(static key => key.Key.Name), .. metastore.VendedCredentialsKey is { } key ? new[] { key.Name } : []];
                Assert.All(required, name => Assert.True(Assert.Single(catalog.Members, member => member.Key == name).MayBeReadWith(metastore.Metastore)));
            }
        }
    }

    private static IEnumerable<(string Sql, string[] Proposed)> CatalogsOfEachMetastore() =>
        from catalog in CatalogDefinitions.All
        where catalog.MetastoreKey is not null
        from metastore in catalog.Metastores
        let sql = $"CREATE EXTERNAL CATALOG c PROPERTIES ('type'='{catalog.Type}', '{catalog.MetastoreKey!.Name}'='{MetastoreNames.Of(metastore.Metastore)}', '|')"
        select (sql, Caret.Texts(sql));

    private static bool Reports(string sql, string key, Rule rule)
    {
        var list = Caret.At(sql)!.List;
        var configuration = (list with { Others = [.. list.Others, new WrittenProperty(key, "x")] }).Read(isPartial: false);
        var report = new Report { Rule = rule };
        rule.Statement!(configuration, report);
        return !report.IsEmpty;
    }

    [Fact]
    public void An_Iceberg_catalog_has_the_key_of_Iceberg_for_the_account_of_Glue()
    {
        var keys = Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('type'='iceberg', 'iceberg.catalog.type'='glue', '|')");

        Assert.Contains("glue.id", keys);
        Assert.DoesNotContain("aws.glue.catalog_id", keys);
    }

    [Fact]
    public void A_Lance_catalog_rejects_roles() =>
        Assert.DoesNotContain("aws.s3.iam_role_arn", Caret.Texts("CREATE EXTERNAL CATALOG c PROPERTIES ('type'='lance', '|')"));

    [Fact]
    public void A_storage_volume_has_only_the_keys_that_it_reads()
    {
        var created = Caret.Texts("CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') PROPERTIES ('|')");

        Assert.Contains("enabled", created);
        Assert.Contains("aws.s3.enable_partitioned_prefix", created);
        Assert.DoesNotContain(created, static key => key is "aws.s3.session_token" or "aws.s3.sse.type" or "aws.s3.enable_ssl");
        Assert.DoesNotContain("aws.s3.enable_partitioned_prefix", Caret.Texts("ALTER STORAGE VOLUME v SET ('|')"));
    }

    [Fact]
    public void The_clauses_of_a_load_have_different_keys()
    {
        const string Load = "LOAD LABEL d.l (DATA INFILE('s3://b/*') INTO TABLE t) WITH BROKER ({0}) PROPERTIES ({1})";

        var broker = Caret.Texts(string.Format(CultureInfo.InvariantCulture, Load, "'|'", "'timeout'='1'"));
        var properties = Caret.Texts(string.Format(CultureInfo.InvariantCulture, Load, "'aws.s3.region'='us-west-2'", "'|'"));

        Assert.All(broker, static key => Assert.StartsWith("aws.s3.", key, StringComparison.Ordinal));
        Assert.Contains("max_filter_ratio", properties);
        Assert.DoesNotContain(properties, static key => key.StartsWith("aws.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("WITH BROKER 'hdfs' ('|')", false)]
    [InlineData("WITH BROKER hdfs ('aws.|')", false)]
    [InlineData("WITH BROKER '' ('|')", true)]
    [InlineData("WITH BROKER '${BROKER}' ('|')", true)]
    [InlineData("WITH BROKER ('|')", true)]
    public void The_broker_that_a_statement_names_reads_no_key_of_a_block(string clause, bool isRead)
    {
        var keys = Caret.Texts("LOAD LABEL d.l (DATA INFILE('s3://b/*') INTO TABLE t) " + clause);

        Assert.Equal(isRead, keys.Contains("aws.s3.region"));
        Assert.Equal(isRead, keys.Length > 0);
    }

    [Fact]
    public void The_list_of_a_pipe_has_the_keys_of_FILES_and_its_own_properties_have_none()
    {
        const string Pipe = "CREATE PIPE p PROPERTIES ({0}) AS INSERT INTO t SELECT * FROM FILES ({1})";

        Assert.Contains("format", Caret.Texts(string.Format(CultureInfo.InvariantCulture, Pipe, "'a'='b'", "'|'")));
        Assert.Empty(Caret.Texts(string.Format(CultureInfo.InvariantCulture, Pipe, "'|'", "'path'='s3://b/'")));
    }

    [Theory]
    [InlineData("aws.s3.", "aws.s3.region")]
    [InlineData("aws.glue.ca", "aws.glue.catalog_id")]
    [InlineData("hive.metastore.", "hive.metastore.uris")]
    [InlineData("iceberg.catalog.oauth2.", "iceberg.catalog.oauth2.token")]
    public void Outside_a_statement_the_group_has_to_be_typed(string typed, string expected)
    {
        Assert.Contains(expected, KeyProposals.For(EditedList.Infer([], typed), typed).Select(static key => key.Text));
        Assert.Empty(KeyProposals.For(EditedList.Infer([], "x"), "x"));
        Assert.Empty(KeyProposals.For(EditedList.Infer([], ""), ""));
        Assert.Empty(KeyProposals.For(EditedList.Infer([], "logging.level."), "logging.level."));
    }

    [Fact]
    public void Other_keys_of_StarRocks_make_a_list_certain() =>
        Assert.Contains("aws.s3.endpoint", KeyProposals.For(EditedList.Infer([new("aws.s3.region", "us-west-2")], ""), "").Select(static key => key.Text));

    [Fact]
    public void A_prefix_that_StarRocks_does_not_read_has_the_parameters_of_S3()
    {
        var list = new EditedList(PropertyScope.Block, [new("my.store.region", "us-west-2")]) { BlockPrefix = "my.store" };

        var keys = KeyProposals.For(list, "").Select(static key => key.Text).ToArray();

        Assert.Contains("my.store.endpoint", keys);
        Assert.All(keys, static key => Assert.StartsWith("my.store.", key, StringComparison.Ordinal));
        Assert.DoesNotContain("my.store.region", keys);
    }

    [Fact]
    public void A_block_of_Glue_has_its_own_parameters() =>
        Assert.All(
            KeyProposals.For(new EditedList(PropertyScope.Block, []) { BlockPrefix = "aws.glue" }, ""),
            static key => Assert.StartsWith("aws.glue.", key.Text, StringComparison.Ordinal));

    [Theory]
    [InlineData(
        "'aws.s3.use_instance_profile' = 'true'",
        "aws.s3.use_aws_sdk_default_behavior aws.s3.use_web_identity_token_file aws.s3.access_key aws.s3.secret_key aws.s3.session_token")]
    [InlineData(
        "'aws.s3.access_key' = 'x', 'aws.s3.use_instance_profile' = 'true'",
        "aws.s3.use_aws_sdk_default_behavior aws.s3.use_web_identity_token_file aws.s3.secret_key aws.s3.session_token")]
    [InlineData(
        "'aws.s3.access_key' = 'x', 'aws.s3.secret_key' = 'y'",
        "aws.s3.use_aws_sdk_default_behavior aws.s3.use_instance_profile aws.s3.use_web_identity_token_file")]
    [InlineData("'aws.s3.use_instance_profile' = 'false'", "")]
    [InlineData("'aws.s3.use_instance_profile' = '${FLAG}'", "")]
    public void Keys_that_are_ignored_or_make_others_ignored_come_last(string others, string last)
    {
        var keys = Caret.Texts(
            $"CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://h:9083', {others}, '|')");

        string[] expected = last.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Order(StringComparer.Ordinal), keys[^expected.Length..].Order(StringComparer.Ordinal));
        if (expected.Length == 0)
            Assert.Contains("aws.s3.access_key", keys[..5]);
    }

    [Fact]
    public void A_role_that_a_storage_volume_drops_comes_last() =>
        Assert.Equal(
            "aws.s3.iam_role_arn",
            Caret.Texts(
                "CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') "
                    + "PROPERTIES ('aws.s3.access_key' = 'x', 'aws.s3.secret_key' = 'y', '|')").Last(
                        static key => !key.StartsWith("aws.s3.use_", StringComparison.Ordinal)));

    [Fact]
    public void Keys_that_the_target_version_does_not_have_are_not_proposed()
    {
        var edited = Caret.At("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', '|')")!;

        Assert.Contains("aws.s3.use_web_identity_token_file", Texts(null));
        Assert.DoesNotContain("aws.s3.use_web_identity_token_file", Texts(new StarRocksVersion(3, 0)));
        Assert.Contains("aws.s3.use_instance_profile", Texts(new StarRocksVersion(3, 0)));

        string[] Texts(StarRocksVersion? target) => [.. edited.Propose(target).Select(static proposal => proposal.Text)];
    }

    [Theory]
    [InlineData("'broker.name' = 'b', 'broker.aws.s3.|'", "broker.aws.s3.region", "aws.s3.region")]
    [InlineData("'br|'", "broker.aws.s3.region", "aws.s3.region")]
    [InlineData("'broker.aws.s3.endpoint' = 'http://h', '|'", "broker.aws.s3.region", "broker.aws.s3.endpoint")]
    [InlineData("'aws.s3.endpoint' = 'http://h', '|'", "aws.s3.region", "broker.aws.s3.region")]
    [InlineData("'broker.name' = 'b', '|'", "aws.s3.region", "broker.aws.s3.region")]
    [InlineData("'broker.|'", "broker.aws.s3.region", "broker.max_file_size")]
    public void A_key_has_the_prefix_of_the_statement_if_it_is_typed(string list, string expected, string unexpected)
    {
        var keys = Caret.Texts($"SELECT 1 INTO OUTFILE 's3://b/x' FORMAT AS csv PROPERTIES ({list})");

        Assert.Contains(expected, keys);
        Assert.DoesNotContain(unexpected, keys);
    }

    [Theory]
    [InlineData("'|'", "iceberg.catalog.rest.secret-access-key hive.metastore.uris paimon.catalog.warehouse aws.glue.region", "type")]
    [InlineData(
        "'iceberg.catalog.type' = 'rest', '|'",
        "iceberg.catalog.rest.secret-access-key iceberg.catalog.oauth2.credential aws.s3.region",
        "type hive.metastore.type paimon.catalog.warehouse")]
    [InlineData("'hive.metastore.uris' = 'thrift://h:9083', '|'", "hive.metastore.type", "type")]
    public void A_catalog_is_altered_by_every_key_but_its_type(string list, string expected, string unexpected)
    {
        var keys = Caret.Texts($"ALTER CATALOG c SET ({list})");

        Assert.Empty(expected.Split(' ').Except(keys));
        Assert.Empty(unexpected.Split(' ').Intersect(keys));
    }
}
