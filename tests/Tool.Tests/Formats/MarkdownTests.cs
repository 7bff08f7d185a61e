using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Code blocks of Markdown.</summary>
public sealed class MarkdownTests
{
    private const string Alter = "ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\");";
    private const string Bare = "ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"ja\");";

    [Theory]
    [InlineData("# Lake\n\n```sql\n" + Alter + "\n```\n")]
    [InlineData("```SQL\r\n" + Alter + "\r\n```\r\n")]
    [InlineData("~~~mysql title=\"x\"\n" + Alter + "\n~~~\n")]
    [InlineData("```` sql {1,2}\n" + Alter + "\n-- ```\n" + Alter + "\n````\n")]
    [InlineData("```sql{1,2}\n" + Alter + "\n```\n")]
    [InlineData("```{.sql}\n" + Alter + "\n```\n")]
    [InlineData("```sql\n" + Alter + "\n")]
    [InlineData("   ```sql\n   ALTER CATALOG lake SET\n   (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\");\n   ```\n")]
    [InlineData("1. Do:\n\n   ```sql\n   " + Alter + "\n   ```\n2. And:\n\n\t```sql\n\t" + Alter + "\n\t```\n")]
    [InlineData("- ```sql\n  " + Alter + "\n  ```\n")]
    [InlineData("> ```sql\n> ALTER CATALOG lake\n> SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\");\n> ```\n")]
    [InlineData("> - > ```sql\n>   > " + Alter + "\n>   > ```\n")]
    [InlineData("> ```sql\n> " + Alter + "\nNo longer: ```\n\n```sql\n" + Alter + "\n```\n")]
    [InlineData("```json\n{ \"aws.s3.enable_ssl\": \"{|SRA2005:ja|}\" }\n```\n")]
    [InlineData("```yaml\nlake:\n  aws.s3.enable_ssl: \"{|SRA2005:ja|}\"\n```\n")]
    [InlineData(
        "```Properties\naws.s3.region=x\n```\n```conf\nrun_mode = shared_data\naws_s3_use_instance_profile = {|SRA2005:ture|}\n```\n")]
    [InlineData("```bash\nmysql <<EOF\n" + Alter + "\nEOF\n```\n")]
    [InlineData("```\n" + Alter + "\n```\n")]
    [InlineData("```\nrun_mode = shared_data\naws_s3_use_instance_profile = {|SRA2005:ture|}\n```\n")]
    [InlineData("```sql\nALTER CATALOG lake SET (\"iceberg.catalog.jdbc.password\" = \"{|SRA3001:passw0rd|}\");\n```\n")]
    [InlineData("```text\n" + Alter + "\n```\n")]
    [InlineData("```console\n$ mysql -e 'ALTER CATALOG lake SET (\"aws.s3.enable_ssl\"=\"{|SRA2005:ja|}\")'\n```\n")]
    [InlineData("```\n$ mysql -e 'ALTER CATALOG lake SET (\"aws.s3.enable_ssl\"=\"{|SRA2005:ja|}\")'\nQuery OK\n```\n")]
    [InlineData("```shell-session\n[root@fe ~]$ mysql <<'EOF'\n" + Alter + "\nEOF\n```\n")]
    [InlineData("```shellsession\nuser@fe:~/x$ mysql -h fe\nmysql> " + Alter + "\nQuery OK, 0 rows affected\n```\n")]
    [InlineData("```terminal\nmysql> ALTER CATALOG lake\n    -> SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\");\n```\n")]
    [InlineData("```ini\nrun_mode = shared_data\naws_s3_use_instance_profile = {|SRA2005:ture|}\n```\n")]
    public void Reported(string text) => MarkedFile.Check("/docs/lake.md", text);

    [Theory]
    [InlineData(Bare + "\n")]
    [InlineData("```python\n" + Bare + "\n```\n")]
    [InlineData("``sql\n" + Bare + "\n``\n")]
    [InlineData("```sql `x`\n" + Bare + "\n```\n")]
    [InlineData("    " + Bare + "\n")]
    [InlineData("```csharp\n```sql\n" + Bare + "\n```\n")]
    [InlineData("```text\nlake.sql(1,1): error SRA2005: 'aws.s3.enable_ssl' = 'ja' is neither 'true' nor 'false'.\n```\n")]
    [InlineData("```text\nALTER CATALOG <name> SET (\"aws.s3.enable_ssl\" = \"{true | false}\", ...)\n```\n")]
    [InlineData("```text\nlake:\n  - key: aws.s3.enable_ssl\n    value: ja # a = b\n```\n")]
    [InlineData("```ini\n[*.sql]\nstarrocks_awsauth.SRA2005.severity = none\naws.s3.enable_ssl = ja\n```\n")]
    [InlineData("```console\n$ aws s3 cp x s3://b --region=\"x\"\nit's = 'done'\n```\n")]
    [InlineData("```sql\nPROPERTIES (\"key\" = \"value\", ...)\n```\n")]
    [InlineData("```sql\n\"aws.s3.use_instance_profile\" = \"true\",\n\"aws.s3.region\" = \"<aws_s3_region>\"\n```\n")]
    [InlineData(
        "```sql\nCREATE EXTERNAL CATALOG <catalog_name>\n[COMMENT <comment>]\nPROPERTIES\n(\n    \"type\" = \"iceberg\",\n"
            + "    MetastoreParams,\n    StorageCredentialParams\n)\n```\n")]
    [InlineData(
        "```sql\n\"aws.s3.use_instance_profile\" = \"{true | false}\",\n\"aws.s3.access_key\" = \"<iam_user_access_key>\",\n…\n```\n")]
    [InlineData(
        "```sql\nCREATE STORAGE VOLUME [IF NOT EXISTS] <name>\nTYPE = { S3 | HDFS }\nLOCATIONS = ('<remote_storage_path>')\n"
            + "[ COMMENT '<comment>' ]\nPROPERTIES\n(\"key\" = \"value\",...)\n```\n")]
    [InlineData(
        "```sql\n\"aws.s3.iam_role_arn\" = \"arn:aws:iam::xxxxxxxxxx:role/yyyyyyyy\",\n"
            + "\"aws.s3.endpoint\" = \"https://host.domain.com:portnumber\"\n```\n")]
    [InlineData(
        "```sql\n"
            + "CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('<s3_path>') PROPERTIES (\"aws.s3.region\" = \"<region>\", "
            + "\"aws.s3.use_instance_profile\" = \"true\");\n```\n")]
    [InlineData(
        "```conf\nrun_mode = shared_data\ncloud_native_storage_type = S3\naws_s3_access_key = <key>\n"
            + "aws_s3_endpoint = https://host.domain.com:portnumber\n...\n```\n")]
    [InlineData("```\nALTER CATALOG x SET (\"a\" = \"b\")\n```\n")]
    [InlineData("```sql\nALTER CATALOG lake SET (\"aws.s3.region\" = \"zzz\");\n```\n")]
    [InlineData("```sql\nALTER CATALOG lake SET (\"iceberg.catalog.jdbc.password\" = \"password\");\n```\n")]
    [InlineData("```sql\nALTER CATALOG lake SET (\"iceberg.catalog.oauth2.credential\" = \"t-1:aaaa-3bbbbbbbbbbbb\");\n```\n")]
    [InlineData("```sql\nCREATE EXTERNAL CATALOG p PROPERTIES (\"type\" = \"jdbc\", \"password\" = \"changeme\");\n```\n")]
    public void Silent(string text) => MarkedFile.Check("/docs/lake.md", text);

    [Theory]
    [InlineData("<!-- starrocks-awsauth: disable SRA2005 -->\n```sql\n" + Bare + "\n```\n")]
    [InlineData(
        "<!-- starrocks-awsauth: disable -->\n```sql\n" + Bare + "\n```\n<!-- starrocks-awsauth: enable -->\n```sql\n" + Alter + "\n```\n")]
    [InlineData("```sql\n-- starrocks-awsauth: disable SRA2005\n" + Bare + "\n```\n\n```sql\n" + Alter + "\n```\n")]
    [InlineData("```text\n-- starrocks-awsauth: disable SRA2005\n```\n\n```sql\n" + Alter + "\n```\n")]
    [InlineData("> ```sql\n> -- starrocks-awsauth: disable next-line\n> " + Bare + "\n> " + Alter + "\n> ```\n")]
    public void Suppressed(string text) => MarkedFile.Check("/docs/lake.md", text);

    [Theory]
    [InlineData(
        "> ```sql\n> ALTER CATALOG lake SET\n> (\n>     \"aws.s3.region\" = \"a-west-1\",\n>     \"aws.s3.region\" = \"us-west-2\"\n> );\n"
            + "> ```\n",
        "Remove the earlier property",
        "> ```sql\n> ALTER CATALOG lake SET\n> (\n>     \"aws.s3.region\" = \"us-west-2\"\n> );\n> ```\n")]
    [InlineData(
        "* x\n\n  ```sql\n  ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"TURE\");\n  ```\n",
        "Correct the value",
        "* x\n\n  ```sql\n  ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"true\");\n  ```\n")]
    [InlineData(
        "```sh\nmysql -e 'ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"TURE\")'\n```\n",
        "Correct the value",
        "```sh\nmysql -e 'ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"true\")'\n```\n")]
    public void Fixed(string text, string title, string expected) => Assert.Equal(expected, MarkedFile.Fix("/docs/lake.md", text, title));
}
