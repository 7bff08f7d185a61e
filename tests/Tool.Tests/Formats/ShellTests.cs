using System;
using System.Linq;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests.Formats;

/// <summary>Here-documents and quoted words of scripts.</summary>
public sealed class ShellTests
{
    private const string Alter = "ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\");";
    private const string Bare = "ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"ja\");";

    [Theory]
    [InlineData("#!/bin/bash\nmysql -h fe -P 9030 <<EOF\n" + Alter + "\nEOF\n")]
    [InlineData("mysql << 'EOF'\n" + Alter + "\nEOF\necho x\n")]
    [InlineData("mysql <<\"END OF\"\n" + Alter + "\nEND OF\n")]
    [InlineData("mysql <<\\EOF\n" + Alter + "\nEOF\n")]
    [InlineData("\tmysql <<-EOF | cat\n\t\tALTER CATALOG lake\n\t\tSET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\");\n\tEOF\n")]
    [InlineData("cat <<A; cat <<B\n" + Alter + "\nA\n" + Alter + "\nB\n")]
    [InlineData("SQL=$(cat <<EOF\n" + Alter + "\nEOF\n)\n")]
    [InlineData("SQL=\"$(cat <<EOF\n" + Alter + "\nEOF\n)\"\n")]
    [InlineData("read -r -d '' SQL <<EOF\n" + Alter + "\nEOF\n")]
    [InlineData("cat > /tmp/x.sql <<EOF\n" + Alter + "\nEOF\n")]
    [InlineData("mysql -h fe > out.log <<EOF\n" + Alter + "\nEOF\n")]
    [InlineData("mysql 2>err.log <<EOF | tee out.log\n" + Alter + "\nEOF\n")]
    [InlineData("docker exec -i fe mysql <<EOF >> out.json\n" + Alter + "\nEOF\n")]
    [InlineData("kubectl apply -f - <<EOF > out.txt\ndata:\n  lake:\n    aws.s3.enable_ssl: \"{|SRA2005:ja|}\"\nEOF\n")]
    [InlineData("cat <<EOF > values.yaml\nlake:\n  aws.s3.enable_ssl: \"{|SRA2005:ja|}\"\nEOF\n")]
    [InlineData(
        "cat > /opt/fe/conf/fe.conf <<EOF\nrun_mode = shared_data\ncloud_native_storage_type = S3\naws_s3_path = b/x\n"
            + "aws_s3_region = us-west-2\naws_s3_use_instance_profile = {|SRA2005:ture|}\nEOF\n")]
    [InlineData("sudo tee -a $HOME/fe.conf > /dev/null <<EOF\naws_s3_use_instance_profile = {|SRA2005:ture|}\nEOF\n")]
    [InlineData("ssh fe bash <<'X'\nmysql <<'Y'\n" + Alter + "\nY\nX\n")]
    [InlineData("mysql -e 'ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"{|SRA2005:ja|}\")'\n")]
    [InlineData("mysql -e \"ALTER CATALOG lake SET (\\\"aws.s3.enable_ssl\\\" = \\\"{|SRA2005:ja|}\\\")\"\n")]
    [InlineData("mysql -e \"ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')\" -P 9030\n")]
    [InlineData("mysql --execute=\"ALTER CATALOG lake SET\n('aws.s3.enable_ssl' = '{|SRA2005:ja|}')\"\n")]
    [InlineData("mysql -e 'ALTER CATALOG lake SET ('\"'\"'aws.s3.enable_ssl'\"'\"' = \"{|SRA2005:ja|}\")'\n")]
    [InlineData("mysql -e $'ALTER CATALOG lake\\nSET (\\'aws.s3.enable_ssl\\' = \\'{|SRA2005:ja|}\\')'\n")]
    [InlineData("mysql <<< \"ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '{|SRA2005:ja|}')\"\n")]
    [InlineData("x=$((1<<2)) # it's\nmysql <<EOF\n" + Alter + "\nEOF\n")]
    [InlineData(
        "mysql <<EOF\n"
            + "ALTER CATALOG lake SET (\"aws.s3.region\" = \"$REGION\", \"aws.s3.access_key\" = \"`key`\", \"aws.s3.enable_ssl\" = "
            + "\"{|SRA2005:ja|}\", \"aws.s3.endpoint\" = \"$(get \"e\")\");\nEOF\n")]
    [InlineData(
        "if [ \"$a\" = \"b\" ]; then mysql -e \"ALTER CATALOG $LAKE SET ('aws.s3.region' = '${R:-x}', 'aws.s3.enable_ssl' = "
            + "'{|SRA2005:ja|}')\"; fi\n")]
    [InlineData("mysql -e 'ALTER CATALOG a SET ('\\''aws.s3.enable_ssl'\\''='\\''{|SRA2005:ja|}'\\'')'\n")]
    [InlineData("mysql -e 'ALTER CATALOG a SET ('\"'\"'aws.s3.enable_ssl'\"'\"'='\"'\"'{|SRA2005:ja|}'\"'\"')'\n")]
    [InlineData("mysql -e \"ALTER CATALOG a SET ('aws.s3.enable_ssl'='\"{|SRA2005:ja|}\"')\"\n")]
    [InlineData("mysql -e 'ALTER CATALOG a SET ('\\''{|SRA4001:aws.s3.enable_sssl|}'\\''='\\''true'\\'')'\n")]
    [InlineData("printf \"ALTER CATALOG lake SET ('aws.s3.enable_ssl'='{|SRA2005:ja|}', 'aws.s3.region'='%s');\\n\" \"$R\" | mysql\n")]
    [InlineData("printf 'ALTER CATALOG lake\\nSET (\"aws.s3.enable_ssl\"=\"{|SRA2005:100%%|}\")' | mysql\n")]
    [InlineData("x=$(printf -- 'ALTER CATALOG %q SET (\"aws.s3.enable_ssl\"=\"{|SRA2005:ja|}\")' a)\n")]
    [InlineData("printf '%s' \"ALTER CATALOG lake SET ('aws.s3.enable_ssl'='{|SRA2005:%s|}')\"\n")]
    public void Reported(string text) => MarkedFile.Check("/deploy/lake.sh", text);

    [Theory]
    [InlineData("cat <<-'A' \\")]
    [InlineData("# mysql <<EOF\n" + Bare + "\n")]
    [InlineData("mysql <<EOF\n" + Bare + "\n")]
    [InlineData("python3 <<EOF\nrun(\"ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')\")\nEOF\n")]
    [InlineData("cat > /tmp/x.py <<EOF\nrun(\"ALTER CATALOG lake SET ('aws.s3.enable_ssl' = 'ja')\")\nEOF\n")]
    [InlineData(
        "mysql <<EOF\nALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"$SSL\", \"aws.s3.secret_key\" = \"a-$KEY-b\", $MORE);\nEOF\n")]
    [InlineData(
        "mysql -e \"ALTER CATALOG lake SET ('aws.s3.enable_ssl' = '$(ssl 'x')', 'aws.s3.region' = '`region`', 'aws.s3.secret_key' = "
            + "'a$KEY')\"\n")]
    [InlineData("echo \"aws.s3.enable_ssl = ja\"\naws s3 cp x s3://b --region=\"x\"\n")]
    [InlineData("echo 'it is not closed\n" + Bare + "\n")]
    [InlineData(
        "printf 'CREATE EXTERNAL CATALOG %s PROPERTIES (\"type\"=\"hive\",\"hive.metastore.uris\"=\"thrift://%s:9083\","
            + "\"aws.s3.access_key\"=\"%s\",\"aws.s3.secret_key\"=\"%2$s\",\"aws.s3.region\"=\"%-10.5s\");' \"$n\" | mysql\n")]
    [InlineData("if x; then printf -v S \"ALTER CATALOG lake SET ('aws.s3.use_instance_profile'='%s');\\n\" \"$FLAG\"; fi\n")]
    [InlineData("printf \\\n  'ALTER CATALOG lake SET (\"aws.s3.use_instance_profile\"=\"%s\", %b)' \"$FLAG\" \"$M\"\n")]
    public void Silent(string text) => MarkedFile.Check("/deploy/lake.sh", text);

    /// <summary>Settings that are added line by line are one file.</summary>
    [Theory]
    [InlineData(
        "echo \"run_mode = shared_data\" >> /fe/conf/fe.conf\n\techo aws_s3_path=b/x >> /fe/conf/fe.conf\n"
            + "  echo '{|SRA4001:aws_s3_use_ssl|} = false' >> /fe/conf/fe.conf\n")]
    [InlineData(
        "echo run_mode=shared_data >> fe.conf && echo aws_s3_region=$R >> fe.conf && echo {|SRA4001:aws_s3_bucket|}=$B >> fe.conf && "
            + "start_fe.sh\n")]
    [InlineData(
        "echo \"run_mode = shared_data\" | sudo tee -a fe.conf > /dev/null\nmysql -e 'SELECT 1'\n"
            + "echo \"aws_s3_use_instance_profile = {|SRA2005:ture|}\" >> \"fe.conf\"\n")]
    [InlineData(
        "if x; then echo cloud_native_storage_type  =  S3 >> fe.conf; fi\necho aws_s3_path = 'b' >> fe.conf\n"
            + "echo {|SRA4001:aws_s3_use_path_style|} = true >> fe.conf")]
    [InlineData(
        "docker exec fe bash -c \"echo 'run_mode = shared_data' >> /fe/fe.conf && echo 'aws_s3_path = b' >> /fe/fe.conf && echo "
            + "'{|SRA4001:aws_s3_use_ssl|} = true' >> /fe/fe.conf\"\n")]
    public void Lines_that_are_added(string text) => MarkedFile.Check("/deploy/fe.sh", text);

    [Theory]
    [InlineData(
        "echo \"run_mode = shared_data\" >> fe.conf\necho aws_s3_path=b >> fe.conf\necho \"aws_s3_use_ssl = false\" >> other.conf\n")]
    [InlineData("echo \"run_mode = shared_data\" >> fe.conf\necho aws_s3_path=b >> fe.conf\necho \"aws_s3_use_ssl = false\"\n")]
    [InlineData(
        "echo \"run_mode = shared_data\" >> fe.conf\necho aws_s3_path=b >> fe.conf\necho -e \"aws_s3_use_ssl = false\" >> fe.conf\n")]
    [InlineData(
        "echo \"run_mode = shared_data\" >> fe.conf\necho aws_s3_path=b >> fe.conf\n# echo \"aws_s3_use_ssl = false\" >> fe.conf\n")]
    [InlineData(
        "echo run_mode=shared_data >> fe.conf\necho \"aws_s3_use_instance_profile = $X\" >> fe.conf\n"
            + "echo \"aws_s3_path = $(cat x)\" >> fe.conf\n")]
    [InlineData(
        "if [ \"$S\" = 1 ]; then\n  echo 'run_mode = shared_data' >> fe.conf\n"
            + "  echo \"aws_s3_access_key = AKIAIOSFODNN7EXAMPLE\" >> fe.conf\nelse\n  echo \"run_mode = shared_data\" >> fe.conf\n"
            + "  echo \"aws_s3_use_instance_profile = true\" >> fe.conf\nfi\n")]
    [InlineData(
        "case $S in\na) echo \"aws_s3_use_instance_profile = true\" >> fe.conf ;;\n"
            + "b) echo \"aws_s3_use_instance_profile = true\" >> fe.conf ;;\nesac\n")]
    [InlineData("echo \"aws_s3_use_instance_profile = true\" > fe.conf\necho \"aws_s3_use_instance_profile = true\" > fe.conf\n")]
    [InlineData(
        "echo aws_s3_use_instance_profile=true > /opt/star-all/fe.conf\n"
            + "echo aws_s3_use_instance_profile=true > /opt/star-all/fe.conf\n")]
    [InlineData("echo run_mode=shared_data >> $CONF\necho aws_s3_path=b >> $CONF\necho aws_s3_use_ssl=false >> $CONF\n")]
    public void Lines_that_are_not_added(string text) => MarkedFile.Check("/deploy/fe.sh", text);

    /// <summary>An edit could join the commands.</summary>
    [Fact]
    public void Lines_that_are_added_are_not_edited()
    {
        const string Text =
            "echo \"run_mode = shared_data\" >> fe.conf\necho \"aws_s3_path = b\" >> fe.conf\necho aws_s3_use_ssl=false >> fe.conf\n";
        Assert.Equal(Text, MarkedFile.Fix("/deploy/fe.sh", Text, "Remove the key"));
        Assert.Equal(Text, MarkedFile.Fix("/deploy/fe.sh", Text, "Remove it"));
    }

    [Theory]
    [InlineData("# starrocks-awsauth: disable SRA2005\nmysql <<EOF\n" + Bare + "\nEOF\n")]
    [InlineData("mysql <<EOF\n# starrocks-awsauth: disable SRA2005\n" + Bare + "\nEOF\nmysql <<EOF\n" + Alter + "\nEOF\n")]
    [InlineData(
        "# starrocks-awsauth: disable next-line\nmysql -e 'ALTER CATALOG lake SET (\"aws.s3.enable_ssl\" = \"ja\")'\nmysql <<EOF\n"
            + Alter + "\nEOF\n")]
    public void Suppressed(string text) => MarkedFile.Check("/deploy/lake.sh", text);

    [Theory]
    [InlineData(
        "mysql <<-EOF\n\tALTER CATALOG lake SET\n\t(\n\t\t\"aws.s3.region\" = \"a-west-1\",\n\t\t\"aws.s3.region\" = \"us-west-2\"\n\t);\n"
            + "\tEOF\n",
        "Remove the earlier property",
        "mysql <<-EOF\n\tALTER CATALOG lake SET\n\t(\n\t\t\"aws.s3.region\" = \"us-west-2\"\n\t);\n\tEOF\n")]
    [InlineData(
        "mysql -e \"ALTER CATALOG lake SET (\\\"aws.s3.enable_ssl\\\" = \\\"TURE\\\")\"\n",
        "Correct the value",
        "mysql -e \"ALTER CATALOG lake SET (\\\"aws.s3.enable_ssl\\\" = \\\"true\\\")\"\n")]
    [InlineData(
        "mysql -e 'ALTER CATALOG lake SET ('\"'\"'aws.s3.enable_ssl'\"'\"' = \"TURE\")'\n",
        "Correct the value",
        "mysql -e 'ALTER CATALOG lake SET ('\"'\"'aws.s3.enable_ssl'\"'\"' = \"true\")'\n")]
    [InlineData(
        "mysql -e 'ALTER CATALOG a SET ('\\''aws.s3.enable_ssl'\\''='\\''ture'\\'')'\n",
        "Correct the value",
        "mysql -e 'ALTER CATALOG a SET ('\\''aws.s3.enable_ssl'\\''='\\''true'\\'')'\n")]
    [InlineData(
        "mysql -e \"ALTER CATALOG a SET ('aws.s3.enable_ssl'='\"ture\"')\"\n",
        "Correct the value",
        "mysql -e \"ALTER CATALOG a SET ('aws.s3.enable_ssl'='\"true\"')\"\n")]
    [InlineData(
        "mysql -e 'ALTER CATALOG a SET ('\\''aws.s3.region'\\''='\\''a'\\'', '\\''aws.s3.region'\\''='\\''us-west-2'\\'')'\n",
        "Remove the earlier property",
        "mysql -e 'ALTER CATALOG a SET ('\\''aws.s3.region'\\''='\\''us-west-2'\\'')'\n")]
    [InlineData(
        "mysql -e 'ALTER CATALOG a SET ('\"'\"'aws.s3.region'\"'\"'='\"'\"'a'\"'\"', \"aws.s3.region\"=\"us-west-2\")'\n",
        "Remove the earlier property",
        "mysql -e 'ALTER CATALOG a SET (\"aws.s3.region\"=\"us-west-2\")'\n")]
    [InlineData(
        "printf 'ALTER CATALOG a SET (\"aws.s3.enable_ssl\"=\"TURE\", %s)'\n",
        "Correct the value",
        "printf 'ALTER CATALOG a SET (\"aws.s3.enable_ssl\"=\"true\", %s)'\n")]
    public void Fixed(string text, string title, string expected) =>
        Assert.Equal(expected, MarkedFile.Fix("/deploy/lake.sh", text, title));

    [Theory]
    [InlineData("mysql <<EOF\n", "\nEOF\n", true)]
    [InlineData("mysql <<'EOF'\n", "\nEOF\n", false)]
    [InlineData("mysql -e \"", "\"\n", true)]
    [InlineData("mysql -e $'", "'\n", false)]
    public void A_secret_becomes_a_variable_where_the_shell_fills_it_in(string start, string end, bool isFixed)
    {
        const string Secret = "Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4MDEyMzQ1";
        var text = start + "ALTER CATALOG lake SET ('aws.s3.secret_key' = '" + Secret + "')" + end;
        if (start.EndsWith('\''))
            text = start + "ALTER CATALOG lake SET (\"aws.s3.secret_key\" = \"" + Secret + "\")" + end;

        Assert.Equal(
            isFixed ? text.Replace(Secret, "${AWS_SECRET_ACCESS_KEY}", StringComparison.Ordinal) : text,
            MarkedFile.Fix("/x.sh", text, "Read the secret from the environment"));
    }

    [Theory]
    [InlineData("cat <<EOF\n")]
    [InlineData("cat <<A$((1<<b))\nx=\n")]
    [InlineData("x=\"$(")]
    [InlineData("echo \"$x >> fe.conf;")]
    [InlineData("echo ")]
    [InlineData("do echo x ")]
    [InlineData("echo x >")]
    [InlineData("echo x >> fe.conf; ")]
    [InlineData("x='s3=' ${${${")]
    [InlineData("\"`x` s3='\\'' ")]
    [Trait("Runs", "Size")]
    public void A_long_text_is_read(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 400_000 / part.Length)) + "=";
        Assert.Empty(MarkedFile.Find("/x.sh", text));
    }
}
