using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Surface;

public sealed class SecretKeysTests
{
    [Theory]
    [InlineData("aws.s3.access_key")]
    [InlineData("aws.s3.secret_key")]
    [InlineData("aws.s3.session_token")]
    [InlineData("aws.s3.sse.customer_key")]
    [InlineData("aws.glue.access_key")]
    [InlineData("aws.glue.secret_key")]
    [InlineData("aws.glue.session_token")]
    [InlineData("iceberg.catalog.oauth2.credential")]
    [InlineData("iceberg.catalog.oauth2.token")]
    [InlineData("iceberg.catalog.s3.access-key-id")]
    [InlineData("iceberg.catalog.s3.secret-access-key")]
    [InlineData("iceberg.catalog.s3.session-token")]
    [InlineData("iceberg.catalog.rest.access-key-id")]
    [InlineData("iceberg.catalog.rest.secret-access-key")]
    [InlineData("iceberg.catalog.jdbc.password")]
    [InlineData("fs.s3a.access.key")]
    [InlineData("fs.s3a.secret.key")]
    [InlineData("fs.s3a.session.token")]
    [InlineData("paimon.option.fs.oss.accessKeySecret")]
    [InlineData("AWS_ACCESS_KEY")]
    [InlineData("AWS_SECRET_KEY")]
    [InlineData("aws.s3.accessKey")]
    [InlineData("accessKeyId")]
    [InlineData("password")]
    [InlineData("azure.blob.shared_key")]
    [InlineData("azure.blob.sas_token")]
    [InlineData("azure.adls2.oauth2_client_secret")]
    [InlineData("gcp.gcs.service_account_private_key")]
    [InlineData("fs.azure.account.key.lake.blob.core.windows.net")]
    [InlineData("iceberg.catalog.adls.sas-token.lake")]
    public void Keys_of_secrets_are_masked(string key) => Assert.True(SecretKeys.IsMasked(key));

    [Theory]
    [InlineData("")]
    [InlineData("key")]
    [InlineData("type")]
    [InlineData("path")]
    [InlineData("aws.s3.use_instance_profile")]
    [InlineData("aws.s3.use_web_identity_token_file")]
    [InlineData("aws.s3.iam_role_arn")]
    [InlineData("aws.s3.external_id")]
    [InlineData("aws.s3.region")]
    [InlineData("aws.s3.sse.customer_key_md5")]
    [InlineData("fs.s3a.aws.credentials.provider")]
    [InlineData("iceberg.catalog.vended-credentials-enabled")]
    [InlineData("iceberg.catalog.oauth2.token-refresh-enabled")]
    [InlineData("iceberg.catalog.oauth2.server-uri")]
    [InlineData("hive.metastore.uris")]
    [InlineData("glue.id")]
    public void Other_keys_are_not_masked(string key) => Assert.False(SecretKeys.IsMasked(key));
}
