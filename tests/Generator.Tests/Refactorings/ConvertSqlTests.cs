using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Generator.Tests.Refactorings;

/// <summary>SQL that becomes typed, and SQL that must not.</summary>
public sealed class ConvertSqlTests
{
    private const string Rest = "'hive.metastore.uris' = 'thrift://a:9083', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2'";

    [Fact]
    public Task A_catalog() => RefactoringTest.ConvertsMemberAsync(
        """"
            public static string Get()
            {
                return """
                    CREATE EXTERNAL CATALOG hive_catalog_glue
                    PROPERTIES
                    (
                        "type" = "hive",
                        "hive.metastore.type" = "glue",
                        'aws.glue.use_instance_profile' = 'true',
                        "aws.glue.region" = "$$us-west-2",
                        "aws.s3.iam_role_arn" = "arn:aws:iam::123456789012:role/lake",
                        "aws.s3.use_instance_profile" = "true",
                        "aws.s3.region" = "us-west-2"
                    );
                    """;
            }
        """",
        """
            public static string Get()
            {
                return new HiveCatalog
                {
                    S3 = new() { UseInstanceProfile = true, IamRoleArn = "arn:aws:iam::123456789012:role/lake", Region = "us-west-2" },
                    Glue = new() { UseInstanceProfile = true, Region = "us-west-2" },
                }.ToSql("hive_catalog_glue").CommandText;
            }
        """);

    [Fact]
    public Task A_REST_catalog() => RefactoringTest.ConvertsMemberAsync(
        """"
            public static string Get()
            {
                return """
                    CREATE EXTERNAL CATALOG lake
                    PROPERTIES
                    (
                        "type" = "iceberg",
                        "iceberg.catalog.type" = "rest",
                        "iceberg.catalog.uri" = "$$https://catalog.example.net",
                        "iceberg.catalog.warehouse" = "sales",
                        "iceberg.catalog.security" = "oauth2",
                        "iceberg.catalog.oauth2.scope" = "PRINCIPAL_ROLE:ALL",
                        "iceberg.catalog.oauth2.token-refresh-enabled" = "false",
                        "iceberg.catalog.rest.nested-namespace-enabled" = "true",
                        "iceberg.catalog.header.X-Team" = "lake",
                        "aws.s3.region" = "us-west-2"
                    );
                    """;
            }
        """",
        """
            public static string Get()
            {
                return new IcebergCatalog
                {
                    S3 = new() { Region = "us-west-2" },
                    CatalogType = IcebergCatalogType.Rest,
                    Uri = "https://catalog.example.net",
                    Security = IcebergSecurity.OAuth2,
                    OAuth2Scope = "PRINCIPAL_ROLE:ALL",
                    OAuth2TokenRefreshEnabled = false,
                    Warehouse = "sales",
                    NestedNamespaceEnabled = true,
                    Properties = new(new Dictionary<string, string> { ["iceberg.catalog.header.X-Team"] = "lake" }),
                }.ToSql("lake").CommandText;
            }
        """);

    [Fact]
    public Task A_sum_with_the_metastore_said() => RefactoringTest.ConvertsMemberAsync(
        """
            private static readonly string _sql = "CREATE EXTERNAL CATALOG `in` PROPERTIES (\"type\" = \"hudi\", \"hive.metastore.type\" = \"hive\", "$$ +
                "\"hive.metastore.uris\" = \"thrift://a:9083\", \"aws.s3.use_instance_profile\" = \"true\", \"aws.s3.region\" = \"us-west-2\")";
        """,
        """
            private static readonly string _sql = new HudiCatalog
            {
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
                MetastoreType = HiveMetastoreType.Hive,
                MetastoreUris = "thrift://a:9083",
            }.ToSql("in").CommandText;
        """);

    [Fact]
    public Task A_file_external_table() => RefactoringTest.ConvertsMemberAsync(
        """"
            public static void Run(Action<string> run) => run("""
                CREATE EXTERNAL TABLE test_s3_db.$$file_table
                (
                    id varchar(65500),
                    `attributes` map<varchar(100), varchar(2000)>
                )
                ENGINE=FILE
                PROPERTIES ("path" = "s3://starrocks-test/", "format" = "orc", "enable_wildcards" = "false", "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2")
                """);
        """",
        """
            public static void Run(Action<string> run) => run(new FileExternalTable
            {
                Columns = new TableColumn[] { new("id", "varchar(65500)"), new("attributes", "map<varchar(100), varchar(2000)>") },
                Path = "s3://starrocks-test/",
                Format = "orc",
                EnableWildcards = false,
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
            }.ToSql("test_s3_db", "file_table").CommandText);
        """);

    [Fact]
    public Task A_load() => RefactoringTest.ConvertsMemberAsync(
        """"
            private static readonly string _load = """
                LOAD LABEL test_s3_db.`label-7`
                (
                    DATA INFILE("s3a://b/a/*", "s3a://b/c/*")
                    INTO TABLE t$$
                    COLUMNS TERMINATED BY ","
                    FORMAT AS "csv"
                    (a, b),
                    DATA INFILE("s3a://b/d/*")
                    INTO TABLE u
                    FORMAT AS "parquet"
                    COLUMNS FROM PATH AS (day)
                )
                WITH BROKER ("aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2")
                PROPERTIES ("timeout" = "1200", "strict_mode" = "true")
                """;
        """",
        """
            private static readonly string _load = new BrokerLoad
            {
                Data = new LoadData[] { new("s3a://b/a/*", "t") { Paths = new[] { "s3a://b/a/*", "s3a://b/c/*" }, ColumnsTerminatedBy = ",", Format = "csv", Columns = new[] { "a", "b" } }, new("s3a://b/d/*", "u") { Format = "parquet", ColumnsFromPath = new[] { "day" } } },
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
                Timeout = TimeSpan.FromSeconds(1200),
                StrictMode = true,
            }.ToSql("test_s3_db", "label-7").CommandText;
        """);

    [Fact]
    public Task What_no_member_holds() => RefactoringTest.ConvertsMemberAsync(
        $$"""
            private static readonly string _sql = "CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'enable_metastore_cache' = '$$true', {{Rest}}, 'ranger.plugin.hive.service.name' = 'a\"b')";
        """,
        """
            private static readonly string _sql = new HiveCatalog
            {
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
                MetastoreUris = "thrift://a:9083",
                Properties = new(new Dictionary<string, string> { ["enable_metastore_cache"] = "true", ["ranger.plugin.hive.service.name"] = "a\"b" }),
            }.ToSql("c").CommandText;
        """);

    [Fact]
    public Task A_query_whose_rows_are_written() => RefactoringTest.ConvertsMemberAsync(
        """"
            private static readonly string _sql = """
                SELECT a, 'INTO OUTFILE' AS b
                FROM t$$
                INTO OUTFILE "s3a://b/out/"
                FORMAT AS CSV
                PROPERTIES ("aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2", "max_file_size" = "10MB")
                """;
        """",
        """
            private static readonly string _sql = new Outfile
            {
                Path = "s3a://b/out/",
                Format = "CSV",
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
                MaxFileSize = "10MB",
            }.ToSql("SELECT a, 'INTO OUTFILE' AS b\nFROM t").CommandText;
        """);

    [Fact]
    public Task A_pipe() => RefactoringTest.ConvertsMemberAsync(
        """
            private static readonly string _sql = "$$CREATE PIPE IF NOT EXISTS d.p PROPERTIES ('AUTO_INGEST' = 'FALSE', 'POLL_INTERVAL' = '60', 'BATCH_SIZE' = '1GB', 'BATCH_FILES' = '8') AS INSERT INTO d.t SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2');";
        """,
        """
            private static readonly string _sql = new FilesSource
            {
                Path = "s3://b/*",
                Format = "orc",
                S3 = new() { UseInstanceProfile = true, Region = "us-west-2" },
            }.ToPipeSql("d", "p", "t", new PipeOptions { IfNotExists = true, AutoIngest = false, PollInterval = TimeSpan.FromSeconds(60), BatchSize = "1GB", BatchFiles = 8 }).CommandText;
        """);

    [Fact]
    public async Task What_the_next_ones_lack() => Assert.NotNull(await RefactoringTest.ApplyAsync($$"""
        public static class Sample { public static string Get() => "$$CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', {{Rest}})"; }
        """));

    [Theory]
    [InlineData("CREATE EXTERNAL CATALOG c COMMENT '' PROPERTIES ('type' = 'hive', @)")]
    [InlineData("CREATE EXTERNAL CATALOG IF EXISTS c PROPERTIES ('type' = 'hive', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', /* the node's */ @)")]
    [InlineData("-- the lake\\nCREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', @); DROP CATALOG d")]
    [InlineData("CREATE EXTERNAL CATALOG `a-b` PROPERTIES ('type' = 'hive', @)")]
    [InlineData("CREATE EXTERNAL CATALOG {name} PROPERTIES ('type' = 'hive', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'aws.s3.region' = '${REGION}', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'aws.s3.regoin' = 'us-west-2', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'iceberg', 'iceberg.catalog.type' = 'rest', 'iceberg.catalog.uri' = 'https://x', 'iceberg.catalog.security' = 'OAUTH3', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 's3.endpoint' = 'https://x', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'fs.s3a.connection.maximum' = '5', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', ' own ' = '5', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'own' = '5', 'own' = '5', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'aws.s3.use_instance_profile' = 'true')")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'paimon', @)")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', @")]
    [InlineData("CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', @, )")]
    [InlineData("CREATE CATALOG c PROPERTIES ('type' = 'hive', @)")]
    [InlineData("ALTER CATALOG c SET PROPERTIES (@)")]
    [InlineData("CREATE EXTERNAL TABLE d.t (id int DEFAULT '1') ENGINE=FILE PROPERTIES ('path' = 's3://b/', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true')")]
    [InlineData("CREATE EXTERNAL TABLE d.t (id int COMMENT '') ENGINE=FILE PROPERTIES ('path' = 's3://b/', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true')")]
    [InlineData("SELECT 1 INTO OUTFILE 's3://b/' FORMAT AS orc PROPERTIES ('aws.s3.use_instance_profile' = 'true')")]
    [InlineData("SELECT 1 INTO OUTFILE 's3://b/' PROPERTIES ('broker.aws.s3.use_instance_profile' = 'true')")]
    [InlineData("SELECT 1 /* one */ INTO OUTFILE 's3://b/' PROPERTIES ('aws.s3.use_instance_profile' = 'true')")]
    [InlineData("SELECT (1 INTO OUTFILE 's3://b/' PROPERTIES ('aws.s3.use_instance_profile' = 'true')")]
    [InlineData("INSERT INTO FILES ('path' = 's3://b/', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true') VALUES (1)")]
    [InlineData("INSERT INTO FILES ('path' = 's3://b/', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true') SELECT {name}")]
    [InlineData("INSERT INTO FILES ('path' = 's3://b/', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true') SELECT * FROM FILES ('path' = 's3://c/', 'format' = 'orc')")]
    [InlineData("CREATE PIPE d.p PROPERTIES ('AUTO_INGEST' = 'maybe') AS INSERT INTO d.t SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true')")]
    [InlineData("CREATE PIPE d.p AS INSERT INTO e.t SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'orc', 'aws.s3.use_instance_profile' = 'true')")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t WHERE (a]) WITH BROKER ('aws.s3.use_instance_profile' = 'true')")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t (skip_header = 1, trim_space = true)) WITH BROKER ('aws.s3.use_instance_profile' = 'true')")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t SET (a = b, c)) WITH BROKER ('aws.s3.use_instance_profile' = 'true')")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t) WITH BROKER PROPERTIES ('timeout' = '60')")]
    [InlineData("SELECT 1 = 1 FROM aws")]
    [InlineData("")]
    public Task What_is_not_offered(string sql) => RefactoringTest.IsNotOfferedForMemberAsync(
        $"    public static string Get() => \"$${sql.Replace("@", Rest, System.StringComparison.Ordinal)}\";");

    [Theory]
    [InlineData("public const string Sql = \"$$@\";")]
    [InlineData("public static string Get(string value = \"$$@\") => value;")]
    [InlineData("public static string Get(string more) => $\"$$@{more}\";")]
    [InlineData("public static string Get() => \"$$@\" + Secret;")]
    [InlineData("[Obsolete(\"$$@\")] public static string Get() => Secret;")]
    public Task Places_that_take_no_object(string member) => RefactoringTest.IsNotOfferedForMemberAsync("    " + member.Replace(
        "@", "CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'hive.metastore.uris' = 'thrift://a:9083')", System.StringComparison.Ordinal));
}
