using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Sql.ReadingBack;

/// <summary>Problems of invalid SQL have a location and contain no secrets.</summary>
public sealed class RejectionTests
{
    private const string Hive = "'type' = 'hive', 'hive.metastore.uris' = 'thrift://10.0.0.1:9083'";

    /// <summary>A text for a Hive catalog, the location of the problem, and a part of its message.</summary>
    public static TheoryData<string, string, string> Catalogs => new()
    {
        { "", "1:1", "contains no statement" },
        { " \n-- nothing\n;", "1:1", "contains no statement" },
        { "SELECT 1", "1:1", "This is another statement. Expected: a CREATE EXTERNAL CATALOG" },
        { "CREATE CATALOG c PROPERTIES (" + Hive + ")", "1:1", "another statement" },
        { "\n  LOAD LABEL l (DATA INFILE('s3://b') INTO TABLE t)", "2:3", "This is a LOAD LABEL" },
        { "ALTER CATALOG c SET (" + Hive + ")", "1:1", "This is an ALTER CATALOG" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ");\nSELECT 1", "2:1", "A second statement begins here" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ") x", "1:106", "should end here" },
        { "CREATE EXTERNAL CATALOG", "1:24", "the name of the catalog is missing" },
        { "CREATE EXTERNAL CATALOG c", "1:26", "'PROPERTIES' is missing" },
        { "CREATE EXTERNAL CATALOG IF EXISTS c PROPERTIES (" + Hive + ")", "1:28", "'NOT' is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES", "1:37", "'(' is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES ()", "1:39", "a key in quotes is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ",)", "1:105", "a key in quotes is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + " 'a' = 'b')", "1:105", "')' is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive, "1:104", "')' is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES ('type' 'hive')", "1:46", "'=' is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES ('type' = hive)", "1:48", "a value in quotes is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (type = 'hive')", "1:39", "a key in quotes is missing" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (\n'type' = 'hive)", "2:10", "This literal is not closed" },
        { "CREATE EXTERNAL CATALOG `c PROPERTIES (\n'type' = 'hive')", "1:25", "This name is not closed" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (\r\n/* 'type' = 'hive')", "2:1", "This comment is not closed" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ") -- \uD83D\uDE00\r\n/*", "2:1", "This comment is not closed" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ") COMMENT 'x'", "1:106", "should end here" },
    };

    /// <summary>Texts with valid syntax, and their problems.</summary>
    public static TheoryData<string, string> Contents => new()
    {
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ", 'aws.s3.use_instance_profile' = 'true',\n\t'aws.s3.regoin' = 'us-west-2')", "Error SRA4001 2:3 aws.s3.regoin" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ",\r\n'enable_metastore_cache' = 'true')", "Error SRA4001 2:2 enable_metastore_cache" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ",\r's3.access_key' = 'x')", "Error SRA4004 2:2 s3.access_key" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ", 'type' = 'hive')", "Error SRA4002 1:107 type" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES ('hive.metastore.uris' = 'thrift://10.0.0.1:9083',\n'type' = 'iceberg')", "Error SRA5002 2:11 type" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ", 'aws.s3.use_instance_profile' = 'ture')", "Error SRA2005 1:139 aws.s3.use_instance_profile" },
        { "CREATE EXTERNAL CATALOG c PROPERTIES (" + Hive + ",\n'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.region' = 'us-west-2')", "Error SRA1002 2:2 aws.s3.access_key" },
        { "CREATE EXTERNAL CATALOG c\nPROPERTIES ('type' = 'hive')", "Error SRA5001 1:1 hive.metastore.uris" },
    };

    public static TheoryData<string, string, string> Loads => new()
    {
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t) WITH BROKER ('timeout' = '1')", "Error SRA4001 1:68 timeout", "has no member" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t) PROPERTIES ('aws.s3.region' = 'us-west-1')", "Error SRA4003 1:67 aws.s3.region", "" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t FORMAT AS 'xml')", "Error SRA5002 1:17", "" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t WHERE)", "Error SRA6001 1:58", "an expression is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t WHERE (a])", "Error SRA6001 1:59", "brackets of the expression do not match" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t (a, b) SET (c))", "Error SRA6001 1:66", "'=' is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t SET (c = a,))", "Error SRA6001 1:64", "the name of a column is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t SET (__op = 'delete'))", "Error SRA6001 1:58", "not a valid column name" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t NEGATIVE)", "Error SRA6001 1:53", "')' is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t TEMPORARY)", "Error SRA6001 1:62", "'PARTITION' is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t PARTITION (day = '1'))", "Error SRA6001 1:63", "A partition with values" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t FORMAT AS csv (skip_header = '1'))", "Error SRA6001 1:82", "a number of lines is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t FORMAT AS csv (skip_header = 99999999999))", "Error SRA6001 1:82", "not a valid number of lines" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t FORMAT AS csv (skip_header = 1, trim_space = true))", "Error SRA6001 1:83", "')' is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t FORMAT AS csv (trim_space = 1))", "Error SRA6001 1:81", "'FALSE' is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t FORMAT AS csv (enclose = 'ab'))", "Error SRA6001 1:78", "one ASCII character" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t FORMAT AS csv (escape = '~' enclose = '|'))", "Error SRA6001 1:81", "')' is missing" },
        { "LOAD LABEL db.l (DATA INFILE('') INTO TABLE t)", "Error SRA6001 1:29", "A path is empty" },
        { "LOAD LABEL db.l (DATA FROM TABLE x INTO TABLE t)", "Error SRA6001 1:18", "DATA FROM TABLE is not supported" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t (__op))", "Error SRA6001 1:53", "One of these is not a valid column name" },
        { "LOAD LABEL db.l () WITH BROKER ('aws.s3.region' = 'us-west-1')", "Error SRA6001 1:18", "'DATA' is missing" },
        { "LOAD LABEL db.l (DATA INFILE('s3://b') INTO TABLE t) WITH BROKER", "", "" },
    };

    public static TheoryData<string, string, string> Tables => new()
    {
        { "CREATE EXTERNAL TABLE t (id int NOT) ENGINE=FILE PROPERTIES ('path' = 's3://b/', 'format' = 'orc')", "Error SRA6001 1:36", "'NULL' is missing" },
        { "CREATE EXTERNAL TABLE t (id int DEFAULT '1') ENGINE=FILE PROPERTIES ('path' = 's3://b/', 'format' = 'orc')", "Error SRA6001 1:33", "'DEFAULT' is not supported" },
        { "CREATE EXTERNAL TABLE t (id int<) ENGINE=FILE PROPERTIES ('path' = 's3://b/', 'format' = 'orc')", "Error SRA6001", "" },
        { "CREATE EXTERNAL TABLE t (id map<int>) ENGINE=FILE PROPERTIES ('path' = 's3://b/', 'format' = 'orc')", "Error SRA6001 1:29", "not a valid StarRocks type" },
        { "CREATE EXTERNAL TABLE t (id int) ENGINE=HIVE PROPERTIES ('resource' = 'x')", "Error SRA6001 1:41", "The engine of the table is not FILE" },
        { "CREATE EXTERNAL TABLE t ENGINE=FILE PROPERTIES ('path' = 's3://b/', 'format' = 'orc')", "Error SRA6001 1:25", "'(' is missing" },
        { "CREATE EXTERNAL TABLE t (id int) ENGINE=FILE", "Error SRA5001 1:1 path\nError SRA5001 1:1 format", "" },
    };

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void Invalid_catalogs(string sql, string place, string message)
    {
        Assert.False(HiveCatalog.TryFromSql(sql, out var value, out var problems));
        Assert.Null(value);
        var problem = Assert.Single(problems);
        Assert.Equal($"Error SRA6001 {place}", ReadBack.Problems(problems));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        var exception = Assert.Throws<InvalidAuthConfigException>(() => HiveCatalog.FromSql(sql));
        Assert.Contains($"error SRA6001: {problem.Location}: {problem.Message}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Contents))]
    public void Problems_of_valid_syntax(string sql, string expected)
    {
        Assert.False(ClosedCatalog.TryFromSql(sql, out _, out var problems));
        Assert.Equal(expected, ReadBack.Problems(problems.Where(static p => p.Severity == ProblemSeverity.Error)));
        Assert.All(problems, static p => Assert.NotNull(p.Location));
    }

    [Theory]
    [MemberData(nameof(Loads))]
    public void Invalid_loads(string sql, string expected, string message) => Check(BrokerLoad.TryFromSql(sql, out _, out var problems), problems, expected, message);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Invalid_tables(string sql, string expected, string message) => Check(FileExternalTable.TryFromSql(sql, out _, out var problems), problems, expected, message);

    [Fact]
    public void Null_is_rejected() => Assert.Throws<ArgumentNullException>(static () => HiveCatalog.FromSql(null!));

    [Fact]
    public void Problems_of_broken_texts_contain_no_secrets()
    {
        const string sql = "CREATE EXTERNAL CATALOG c PROPERTIES ('type' = 'hive', 'aws.s3.access_key' = 'AKIAIOSFODNN7EXAMPLE', 'aws.s3.secret_key' = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'hive.metastore.uris' = 'thrift://10.0.0.1:9083')";
        for (var at = 0; at <= sql.Length; at++)
        {
            foreach (var broken in new[] { sql[..at], sql.Remove(at, at < sql.Length ? 1 : 0), sql.Insert(at, "'"), sql.Insert(at, "x"), sql.Insert(at, "="), sql.Insert(at, ";") })
            {
                if (HiveCatalog.TryFromSql(broken, out var value, out var problems))
                    Assert.DoesNotContain("wJalr", value.ToString(), StringComparison.Ordinal);
                foreach (var problem in problems)
                {
                    Assert.DoesNotContain("wJalr", problem.ToString(), StringComparison.Ordinal);
                    Assert.DoesNotContain("AKIAIOSF", problem.ToString(), StringComparison.Ordinal);
                    Assert.InRange(problem.Location!.Value.Start + problem.Location.Value.Length, 0, broken.Length);
                }
            }
        }
    }

    private static void Check(bool isRead, IReadOnlyList<AuthProblem> problems, string expected, string message)
    {
        var errors = problems.Where(static p => p.Severity == ProblemSeverity.Error).ToArray();
        Assert.Equal(expected.Length == 0, isRead);
        if (expected.Length == 0)
            return;
        Assert.StartsWith(expected, ReadBack.Problems(errors), StringComparison.Ordinal);
        Assert.Contains(message, errors[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a int DEFAULT '1'", "'DEFAULT' is not supported, because no member")]
    [InlineData("a int NOT NULL DEFAULT '1'", "'DEFAULT' is not supported")]
    [InlineData("a int KEY", "'KEY' is not supported")]
    [InlineData("a int SUM", "'SUM' is not supported")]
    [InlineData("a int AUTO_INCREMENT", "'AUTO_INCREMENT' is not supported")]
    [InlineData("a int, INDEX i (a)", "An index is not supported")]
    public void Parts_of_a_column_without_a_member(string columns, string reason)
    {
        Assert.False(FileExternalTable.TryFromSql($"CREATE EXTERNAL TABLE t ({columns}) ENGINE=FILE PROPERTIES ('path' = 's3://b/x')", out _, out var problems));
        var message = Assert.Single(problems).Message;
        Assert.Contains(reason, message, StringComparison.Ordinal);
        Assert.DoesNotContain("StarRocks rejects", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_from_a_table()
    {
        Assert.False(BrokerLoad.TryFromSql("LOAD LABEL l (DATA FROM TABLE src INTO TABLE t) WITH RESOURCE r ('a' = 'b')", out _, out var problems));
        Assert.Contains("DATA FROM TABLE is not supported, because no member", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SELECT 1 INTO OUTFILE 's3://a/b'")]
    [InlineData("select a from t into /* x */ outfile 's3://a/b' format as csv")]
    [InlineData("WITH x AS (SELECT 1) SELECT * FROM x INTO\nOUTFILE 's3://a/b'")]
    public void A_query_with_its_own_OUTFILE(string query)
    {
        var outfile = new Outfile { Path = "s3://b/", Format = "csv", S3 = new() { UseInstanceProfile = true, Region = "us-west-2" } };
        Assert.Equal("query", Assert.Throws<ArgumentException>(() => outfile.ToSql(query)).ParamName);
    }

    [Theory]
    [InlineData("SELECT 'INTO OUTFILE' AS `INTO OUTFILE` FROM t")]
    [InlineData("SELECT 1 -- INTO OUTFILE")]
    public void A_query_that_mentions_OUTFILE(string query) =>
        Assert.NotNull(new Outfile { Path = "s3://b/", Format = "csv", S3 = new() { UseInstanceProfile = true, Region = "us-west-2" } }.ToSql(query));

    [Theory]
    [InlineData("INSERT OVERWRITE FILES ('path' = 's3://b/', 'format' = 'csv') SELECT 1")]
    [InlineData("insert overwrite files('path' = 's3://b/', 'format' = 'csv') SELECT * FROM FILES ('path' = 's3://c/', 'format' = 'csv')")]
    public void A_target_that_is_overwritten(string sql)
    {
        Assert.False(FilesTarget.TryFromSql(sql, out _, out var problems));
        Assert.Contains("INSERT OVERWRITE FILES is not supported, because the typed form", Assert.Single(problems).Message, StringComparison.Ordinal);
    }
}
