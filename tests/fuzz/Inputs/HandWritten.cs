namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Contains texts to start from in the formats that the tests describe in their own code.</summary>
internal static class HandWritten
{
    public static string[] Yaml { get; } =
    [
        "starrocks:\n  values: &a\n    aws.s3.region: us_west-2\n    aws.s3.use_instance_profile: \"ture\"\n  other:\n    <<: *a\n    aws.s3.enable_ssl: yes\n",
        "base: &base\n  aws.s3.use_instance_profile: true\nkeys: &keys {aws.s3.access_key: minio, aws.s3.secret_key: Zq9abcmergekey019abcXYZ}\nlake:\n  <<: [*keys, *base]\n  aws.s3.region: us_west-2\npond:\n  <<: *keys\n  <<: *base\n",
        "storage_volumes:\n  - name: v\n    properties:\n      - key: aws.s3.use_instance_profile\n        value: ture\n      - {key: aws.s3.regoin, value: us_west-2}\n",
        "# starrocks-awsauth: disable next-line SRA2005\nlake: {type: hive, \"aws.s3.use_instance_profile\": ture, 'aws.s3.region': us-west-2}\n---\na: [1, {aws.s3.region: x}]\n...\n",
        "starrocksFESpec:\n  config: |\n    # fe.conf\n    run_mode = shared_data\n    cloud_native_storage_type = S3\n    aws_s3_path = b/p\n    aws_s3_region = us_west-2\n    aws_s3_use_instance_profile = ture\n",
        "sql: \"CREATE EXTERNAL CATALOG c\\n  PROPERTIES (\\\"type\\\" = \\\"hive\\\",\\n \\\"aws.s3.use_instance_profile\\\" = \\\"ture\\\")\"\n",
        "{{- if .Values.x }}\nlake:\n  aws.s3.region: {{ .Values.region | quote }}\n  aws.s3.use_instance_profile: ture\n{{- end }}\n",
        "sql: >\n  ALTER CATALOG c\n  SET\n\n  (\"aws.s3.use_instance_profile\" = \"ture\")\n    more\n  end\n",
        "? aws.s3.region\n: !!str us_west-2\n? [a, b]\n: - |2+\n    ALTER CATALOG c SET (\"aws.s3.region\" = \"us_west-2\")\n\n",
        "version: 1\nmodels:\n  - name: m\n    pre-hook: \"ALTER CATALOG c SET ('aws.s3.enable_ssl' = 'True ')\"\n    config: {properties: {aws.s3.regoin: 'it''s'}}\n",
    ];

    public static string[] Conf { get; } =
    [
        "# comment\nrun_mode = shared_data\ncloud_native_storage_type = S3\naws_s3_path = bucket/x\naws_s3_region = us_west-2\naws_s3_endpoint = htps://s3.us-west-2.amazonaws.com\naws_s3_use_instance_profile = ture\n",
        "run_mode:shared_data\r\naws_s3_access_key\tAKIAIOSFODNN7EXAMPLE\r\naws_s3_secret_key = Zq9aXbY0confkey019abcXYZ \r\naws_s3_path = a\\\r\n   b\r\n! other\r\n",
        "run_mode = shared_data\n{{- if .Values.key }}\naws_s3_access_key = {{ .Values.key }}\n{{- else }}\naws_s3_use_instance_profile = ture\n{{- end }}\naws_s3_region = us_west-2\n{{ include \"more\" . }}\n",
        "JAVA_OPTS = \"-Xmx8g\"\naws_s3_use_aws_sdk_default_behavior = TRUE\naws_s3_iam_role_arn = arn:aws:iam::081976408565:role/x\n\\u0061ws_s3_region = x\n",
    ];

    public static string[] Markdown { get; } =
    [
        "- item\n\n  ```yaml\n  aws.s3.use_instance_profile: ture\n  aws.s3.region: us-west-2\n  ```\n\n\t```sql\n\tALTER CATALOG c SET (\"aws.s3.region\" = \"us_west-2\")\n\t```\n",
        "````markdown\n```sql\nALTER CATALOG c SET (\"aws.s3.use_instance_profile\" = \"ture\")\n```\n````\n<!-- starrocks-awsauth: disable SRA2005 -->\n```json\n{\"aws.s3.use_instance_profile\": \"ture\"}\n```\n",
        "```bash\nmysql <<'X'\nALTER CATALOG c SET (\"aws.s3.use_instance_profile\" = \"ture\");\nX\n```\n\n```yaml\nsql: |\n  ALTER CATALOG c SET (\"aws.s3.enable_ssl\" = \"True \")\n```\n",
    ];

    public static string[] Shell { get; } =
    [
        "cat <<A <<-\"B\" > c.sql\nALTER CATALOG c SET (\"aws.s3.region\" = \"$R\")\nA\n\tALTER CATALOG c SET (\"aws.s3.use_instance_profile\" = \"ture\")\n\tB\n",
        "mysql -e $'ALTER CATALOG c SET (\\'aws.s3.use_instance_profile\\' = \"ture\")' # done\nx=$(mysql <<E\nALTER CATALOG c SET (\"aws.s3.enable_ssl\" = \"${S:-yes}\")\nE\n)\n",
        "cat >> fe.conf <<EOF\nrun_mode = shared_data\naws_s3_use_instance_profile = ture\naws_s3_region = us_west-2\nEOF\ntee values.yaml <<'EOF' >/dev/null\naws.s3.use_instance_profile: ture\nEOF\n",
        "psql -c \"ALTER CATALOG c \\\nSET (\\\"aws.s3.use_instance_profile\\\" = \\\"ture\\\")\"\n: \"${A:=`date`}\" $((1<<2))\n",
    ];

    public static string[] Values { get; } =
    [
        "arn:aws:iam::081976408565:role/a/b\narn:aws-cn:iam::081976408565:role/x\narn:aws:iam:::role/ceph\nus-west-2\nUS_WEST-2a\nus-isob-east-1\ncn-north-1\neusc-de-east-1",
        "https://s3.us-west-2.amazonaws.com\nbucket.s3-us-west-2.amazonaws.com:443\nhtps://minio:9000/\n[::1]:9000\nhttp://[2001:db8::1]\nvpce-0a-b.s3.us-west-2.vpce.amazonaws.com\nhttps://user:Zq9abcXYZ019@host",
        "s3://b/p\ns3a://k:s@b\nthrift://a:9083,thrift://b\narn:aws:s3tables:us-west-2:081976408565:bucket/x\n${X}\n<your key>\n{{ x }}\njdbc:mysql://h/db?password=x",
    ];
}
