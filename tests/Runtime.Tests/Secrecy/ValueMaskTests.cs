using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>Credentials in a value are masked, and everything else in it is kept.</summary>
public sealed class ValueMaskTests
{
    [Theory]
    [InlineData("s3://AK:SK@b/p", "s3://******@b/p")]
    [InlineData("s3a://AK:SK@b/p/*.parquet", "s3a://******@b/p/*.parquet")]
    [InlineData("s3://AK@b/p", "s3://******@b/p")]
    [InlineData("s3://AK:S/K+x@b/p", "s3://******@b/p")]
    [InlineData("s3://AK:S@K@b/p", "s3://******@b/p")]
    [InlineData("s3://AK:SK@b/p,s3://b2/q", "s3://******@b/p,s3://b2/q")]
    [InlineData("s3://b/p, s3://AK:SK@b2/q", "s3://b/p, s3://******@b2/q")]
    [InlineData("s3://AK:SKb/p", "s3://******")]
    [InlineData("s3:/AK:SK@b/p", "s3:/******@b/p")]
    [InlineData("s3//AK:SK@b/p", "s3//******@b/p")]
    [InlineData("AK:SK@b/p", "******@b/p")]
    [InlineData("//AK:SK@host", "//******@host")]
    [InlineData("https://AK:SK@host:9000/x", "https://******@host:9000/x")]
    [InlineData("https://token@host", "https://******@host")]
    [InlineData("https://u:p__a-b__q=/c@host/x", "https://******@host/x")]
    [InlineData("https://u:<p>/q@host/x", "https://******@host/x")]
    [InlineData("https://u:${p}?q@host/x", "https://******@host/x")]
    [InlineData("https://u:your_p#q@host/x", "https://******@host/x")]
    [InlineData("thrift://h:9083,u:p__a__q/c@h2:9083", "thrift://******@h2:9083")]
    [InlineData("thrift://u:p@h:9083,thrift://h2:9083", "thrift://******@h:9083,thrift://h2:9083")]
    [InlineData("jdbc:mysql://u:p@h:3306/db", "jdbc:mysql://******@h:3306/db")]
    [InlineData("jdbc:mysql://h:3306/db?user=u&password=p&useSSL=true", "jdbc:mysql://h:3306/db?user=u&password=******&useSSL=true")]
    [InlineData("jdbc:mysql://h/db?password=p;q", "jdbc:mysql://h/db?password=******")]
    [InlineData("jdbc:mysql://h/db?pasword=p", "jdbc:mysql://h/db?pasword=******")]
    [InlineData("jdbc:sqlserver://h:1433;user=u;password=p;encrypt=true", "jdbc:sqlserver://h:1433;user=u;password=******;encrypt=true")]
    [InlineData("jdbc:oracle:thin:u/p@h:1521:sid", "jdbc:oracle:******@h:1521:sid")]
    [InlineData("jdbc:postgresql://h/db?sslpassword=p", "jdbc:postgresql://h/db?sslpassword=******")]
    [InlineData("https://b.s3.amazonaws.com/k?X-Amz-Credential=AK%2F2024&X-Amz-Signature=abc&X-Amz-Expires=1", "https://b.s3.amazonaws.com/k?X-Amz-Credential=******&X-Amz-Signature=******&X-Amz-Expires=1")]
    [InlineData("https://a.blob.core.windows.net/c?sv=1&sig=abc%3D", "https://a.blob.core.windows.net/c?sv=1&sig=******")]
    [InlineData("abfss://c:p@a.dfs.core.windows.net/", "abfss://******@a.dfs.core.windows.net/")]
    [InlineData("AKIAIOSFODNN7EXAMPLE", "******")]
    [InlineData("us-west-2 AKIAIOSFODNN7EXAMPLE", "us-west-2 ******")]
    [InlineData("hive\", \"aws.s3.secret_key\" = \"SK", "hive******")]
    [InlineData("{\"password\": \"p\"}", "{******")]
    [InlineData("CREATE USER a IDENTIFIED BY 'p'", "CREATE USER a IDENTIFIED BY '******'")]
    [InlineData("alter user a identified with 'x' as \"p\", b", "alter user a identified with 'x' as \"******\", b")]
    [InlineData("SET PASSWORD FOR a = PASSWORD('p')", "SET PASSWORD FOR a = PASSWORD('******')")]
    [InlineData("SELECT aes_encrypt(a, 'p''q', concat('r', 's)')) x", "SELECT aes_encrypt(a, '******', concat('******', '******')) x")]
    [InlineData("it isn't IDENTIFIED BY 'p\\'q' or 'x'", "it isn't IDENTIFIED BY '******' or 'x'")]
    [InlineData("IDENTIFIED BY \\\"p\\\"", "IDENTIFIED BY \\\"******\"")]
    public void Credentials_are_masked(string value, string shown) => Assert.Equal(shown, ValueMask.Mask(value));

    [Theory]
    [InlineData("")]
    [InlineData("@")]
    [InlineData("://")]
    [InlineData("s3://b/p")]
    [InlineData("s3://b/dir@v1/x")]
    [InlineData("s3://b/a=b/c=d/*")]
    [InlineData("s3://b/{a,b}/*")]
    [InlineData("http://host:9000/a@b")]
    [InlineData("http://[::1]:9000")]
    [InlineData("http://xx.xx.xx.xx:<port>")]
    [InlineData("http://host:__PORT__/a")]
    [InlineData("thrift://a:9083,thrift://b:9083")]
    [InlineData("thrift://a:9083,b:9083")]
    [InlineData("jdbc:postgresql://h1:5432,h2:5432/db?user=u")]
    [InlineData("abfss://container@account.dfs.core.windows.net/x")]
    [InlineData("arn:aws:iam::123456789012:role/lake@prod")]
    [InlineData("arn:aws:secretsmanager:us-west-2:123456789012:secret:lake")]
    [InlineData("account@project.iam.gserviceaccount.com")]
    [InlineData("us-west-2")]
    [InlineData("true")]
    [InlineData("A")]
    [InlineData("AKIA")]
    [InlineData("\"-Dlog4j2.formatMsgNoLookups=true -Xmx8192m\"")]
    [InlineData("[\"$.a\", \"$.b\"]")]
    [InlineData("s3://bucket/Warehouse2024/Sales/Region/Year/Month/Day")]
    [InlineData("16b1e2a8c3d4f5061728394a5b6c7d8e9f001122")]
    [InlineData("a catalog that is identified by its name 'lake'")]
    [InlineData("PRIMARY KEY (password) COMMENT 'x', user_password ('y')")]
    public void Other_values_are_kept(string value) => Assert.Equal(value, ValueMask.Mask(value));

    [Theory]
    [InlineData("aws_s3_secret_kye")]
    [InlineData("aws_s3_secrt_key")]
    [InlineData("aws_s3_acess_key")]
    [InlineData("aws.s3.secretkye")]
    [InlineData("iceberg.catalog.oauth2.tokne")]
    [InlineData("iceberg.catalog.oauth2.credentail")]
    [InlineData("iceberg.catalog.jdbc.passwrod")]
    [InlineData("iceberg.catalog.jdbc.pass")]
    [InlineData("iceberg.catalog.s3.secret-acces-kye")]
    [InlineData("iceberg.catalog.rest.secret-access-ke")]
    [InlineData("fs.s3a.secert.key")]
    [InlineData("fs.s3a.session.tokn")]
    [InlineData("s3.sesion-tokem")]
    [InlineData("azure.blob.shared_kye")]
    [InlineData("azure.adls2.oauth2_client_secrt")]
    [InlineData("gcp.gcs.service_account_private_kay")]
    [InlineData("dbPass")]
    [InlineData("jdbcPasswrod")]
    public void Misspelled_keys_of_secrets_are_masked(string key)
    {
        Assert.True(SecretKeys.IsMasked(key));
        Assert.Equal("******", PropertyMask.ValueOf(key, "x"));
        Assert.Equal("{ " + key + " = ****** }", new PropertyDictionary([new(key, "x")]).ToString());
    }

    public static IEnumerable<TheoryDataRow<string>> KnownKeys()
    {
        foreach (var parameter in Parameters.All)
        {
            if (!parameter.Type.IsMasked && parameter.IsOf(AwsService.S3))
                yield return parameter.Key(AwsService.S3);
        }

        foreach (var key in StatementKeys.Names)
        {
            if (!SecretKeys.IsSecret(key))
                yield return key;
        }

        foreach (var catalog in CatalogDefinitions.All)
        {
            foreach (var member in catalog.Members)
            {
                if (!SecretKeys.IsSecret(member.Key))
                    yield return member.Key;
            }
        }

        foreach (var statement in StatementDefinitions.All)
        {
            foreach (var member in statement.Members)
                yield return member.Key;
        }
    }

    [Theory]
    [MemberData(nameof(KnownKeys))]
    public void Known_keys_are_not_near_a_secret(string key) => Assert.False(SecretKeys.IsMasked(key));

    [Theory]
    [InlineData("path")]
    [InlineData("partition_key")]
    [InlineData("primary_key")]
    [InlineData("fs.s3a.aws.credentials.provider")]
    [InlineData("iceberg.catalog.oauth2.token-refresh-enabled")]
    [InlineData("hive.metastore.sasl.enabled")]
    [InlineData("compass")]
    [InlineData("priority_networks")]
    [InlineData("JAVA_OPTS")]
    public void Other_keys_are_not_near_a_secret(string key) => Assert.False(SecretKeys.IsMasked(key));
}
