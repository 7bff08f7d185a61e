using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Commands;

/// <summary>
/// Tests that no command prints what is a secret because of the words before it. The places are those of StarRocks' grammar that take a
/// secret outside of properties: <c>authOption</c>, <c>setPassword</c>, <c>PASSWORD(…)</c> and the cryptographic functions.
/// </summary>
public sealed class SecretLiteralTests : IDisposable
{
    private const string Hidden = "hidden";

    private const string Files =
        "FILES('path' = 's3://b/c', 'format' = 'parquet', 'aws.s3.regoin' = 'us-west-2', 'aws.s3.use_instance_profile' = 'true')";

    private readonly Workspace _workspace = new();

    /// <summary>Each on the line of the change, in the same statement and in others.</summary>
    [Theory]
    [InlineData("CREATE USER 'a'@'%' IDENTIFIED BY 'hidden-1'; SELECT * FROM {0};")]
    [InlineData("SELECT * FROM {0}; CREATE USER a IDENTIFIED BY \"hidden-1\";")]
    [InlineData("SELECT * FROM {0}; CREATE USER a IDENTIFIED BY PASSWORD '*hidden-1'; SELECT * FROM {0};")]
    [InlineData("ALTER USER a IDENTIFIED WITH mysql_native_password AS 'hidden-1' SELECT * FROM {0};")]
    [InlineData("ALTER USER a IDENTIFIED WITH 'plugin' /* of LDAP */ BY /* it */ 'hidden-1' SELECT * FROM {0};")]
    [InlineData("GRANT x TO a IDENTIFIED  by\t'hidden-1''hidden-2\\'hidden-3' SELECT * FROM {0};")]
    [InlineData("SET PASSWORD = PASSWORD('hidden-1') SELECT * FROM {0};")]
    [InlineData("SET PASSWORD = '*hidden-1' SELECT * FROM {0};")]
    [InlineData("SET PASSWORD FOR 'a'@['d'] = '*hidden-1', @x = 1 SELECT * FROM {0};")]
    [InlineData("SET password for a = password ( \"hidden-1\" ) SELECT * FROM {0};")]
    [InlineData("SET @db_password = 'hidden-1', @secret := 'hidden-2' SELECT * FROM {0};")]
    [InlineData("SELECT PASSWORD('hidden-1'), x FROM {0};")]
    [InlineData("SELECT aes_encrypt(name, 'hidden-1') FROM {0};")]
    [InlineData("SELECT AES_DECRYPT(from_base64('hidden-1'), concat('hidden-2', x), 'hidden-3') FROM {0};")]
    [InlineData("SELECT to_base64(aes_encrypt('hidden-1', k)) FROM {0} WHERE password = 'hidden-2' AND `api_key` = 'hidden-3';")]
    [InlineData("/* CREATE USER a IDENTIFIED BY 'hidden-1' */ SELECT * /* don't: IDENTIFIED BY 'hidden-2' */ FROM {0};")]
    [InlineData("SELECT * FROM {0}; -- don't SELECT aes_encrypt(a, 'hidden-1')")]
    [InlineData("SELECT 'SET PASSWORD FOR a = ''hidden-1''', \"IDENTIFIED BY 'hidden-2'\" FROM {0};")]
    [InlineData("SELECT * FROM {0} WHERE x = 'a'; mysql -uroot -phidden-1 -h fe")]
    public void Sql(string template)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, template, Files) + "\n";
        _workspace.Write("a.sql", text);

        Check("a.sql", text);
    }

    [Theory]
    [InlineData("a.sh", "mysql -uroot -phidden-1 -e \"SELECT * FROM {0}\" | grep hidden-2\n")]
    [InlineData("a.sh", "mysql -e \"CREATE USER a IDENTIFIED BY \\\"hidden-1\\\"; SELECT * FROM {0}\"\n")]
    [InlineData("a.yaml", "a: hidden-1\nb: {{ token: hidden-2, sql: \"SELECT PASSWORD('hidden-3') FROM {0}\" }}\nc: hidden-4\n")]
    [InlineData(
        "a.yaml",
        "a: {{ b: {{ x: hidden-1 }}, c: {{ aws.s3.regoin: us-west-2, aws.s3.use_instance_profile: true }}, d: [ hidden-2 ] }}\n")]
    [InlineData("a.json", "{{ \"x\": \"IDENTIFIED BY 'hidden-1'\", \"sql\": \"SELECT aes_encrypt(a, 'hidden-2') FROM {0}\" }}\n")]
    [InlineData("a.md", "```sql\nCREATE USER a IDENTIFIED BY 'hidden-1'; SELECT * FROM {0};\n```\n")]
    [InlineData("fe.conf", "run_mode = shared_data\naws_s3_use_instance_profile = ture\ndefault_master_key = plain:aes_128:hidden-1\n")]
    public void Other_files(string name, string template)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, template, Files);
        _workspace.Write(name, text);

        Check(name, text);
    }

    [Fact]
    public void What_is_around_a_secret_is_shown()
    {
        _workspace.Write("a.sql", "USE db; SELECT aes_encrypt(name, 'hidden') AS x FROM " + Files + ";\n");

        Assert.Contains(
            "\n-…; SELECT aes_encrypt(name, '******') AS x FROM FILES('path' = 's3://b/c', ",
            _workspace.Run("fix", "--dry-run").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mysql -h fe -phidden -e \"{0}\" | tee log\n", "…{0}…")]
    [InlineData("mysql -e '{0}'\n", "…{0}…")]
    [InlineData("mysql <<EOF\n{0};\nEOF\n", "{0};")]
    public void Only_the_statement_of_a_command_is_shown(string script, string shown)
    {
        const string Sql = "ALTER CATALOG lake SET (`aws.s3.enable_ssl` = `TURE`)";
        var sql = Sql.Replace('`', script.Contains('\'', StringComparison.Ordinal) ? '"' : '\'');
        _workspace.Write("a.sh", script.Replace("{0}", sql, StringComparison.Ordinal));

        var lines = _workspace.Run("fix", "--dry-run").Lines;

        Assert.Contains("-" + shown.Replace("{0}", sql, StringComparison.Ordinal), lines);
    }

    [Theory]
    [InlineData("INSERT INTO {1} SELECT aes_encrypt(a, 'hidden') FROM t")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE password = 'hidden' AND dt = 'x'")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE t.`password` <> 'hidden'")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE dt = 'x' AND 'hidden' = password")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE lower(password) = 'hidden'")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE password NOT IN ('hidden', 'b')")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE api_key LIKE 'hidden'")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE a = 's3://KEY:hidden@b/c'")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE dt = 'password=hidden'")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE dt = 'hiddenwJalrXUtnFEMIK7MDENGbPxRfiCY'")]
    [InlineData("INSERT INTO {1} SELECT a /* password = 'hidden' */ FROM t WHERE dt = 'x'")]
    [InlineData("INSERT INTO {1} SELECT a FROM t WHERE dt = 'x' AND b = hiddenwJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t (a) WHERE token >= 'hidden') {2}")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t (a) SET (password = 'hidden')) {2}")]
    [InlineData("LOAD LABEL d.l (DATA INFILE('s3a://b/*') INTO TABLE t (a) SET (b = if(token = 'hidden', a, 'x'))) {2}")]
    [InlineData("CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://KEY:hidden@b/r' PROPERTIES ({0})")]
    public void A_secret_outside_of_properties_is_not_converted(string template)
    {
        const string Profile = "'aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2'";
        const string Target = "FILES('path' = 's3://b/c/', 'format' = 'parquet', " + Profile + ")";
        var result = _workspace.RunWith(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, template, Profile, Target, "WITH BROKER (" + Profile + ")"),
            "convert",
            "-").Ends(ExitCode.Problems);

        Assert.Contains("is not converted: it contains a secret outside its properties.", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Hidden, result.Output + result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _workspace.Dispose();

    private void Check(string name, string text)
    {
        var dry = _workspace.Run("fix", "--dry-run");
        Assert.Contains("@@", dry.Output, StringComparison.Ordinal);
        ToolResult[] results =
        [
            dry,
            _workspace.Run("check", "--format", "json"),
            _workspace.Run("convert", name),
            _workspace.RunWith(text, "convert", "-"),
            _workspace.Run("fix"),
        ];
        Assert.All(results, static result => Assert.DoesNotContain(Hidden, result.Output + result.Error, StringComparison.Ordinal));
    }
}
