using System.Text;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Provides a script like a folder of migrations: one statement with AWS properties among others.</summary>
internal static class Script
{
    private const string Repeated =
        """
        -- orders of the shop; one of many
        CREATE TABLE shop.orders (id bigint NOT NULL, note varchar(200) DEFAULT 'it''s new', amount decimal(10, 2))
        DISTRIBUTED BY HASH(id) BUCKETS 8;
        INSERT INTO shop.orders VALUES (1, 'first', 9.95), (2, 'second; and last', 19.95);
        CREATE EXTERNAL CATALOG lake
        PROPERTIES
        (
            "type" = "hive",
            "aws.s3.use_instance_profile" = "true",
            "aws.s3.iam_role_arn" = "arn:aws:iam::123456789012:role/lake-reader",
            "aws.s3.region" = "us-west-2",
            "hive.metastore.uris" = "thrift://10.0.0.1:9083"
        );
        SELECT o.id, c.name FROM shop.orders AS o JOIN lake.crm.customers AS c ON c.id = o.id WHERE o.amount > 10 /* large ones */;

        """;

    internal static string Create(int megabytes, bool onOneLine)
    {
        var repeated = onOneLine ? Repeated.Replace("-- orders of the shop; one of many\n", "").Replace("\n", " ") : Repeated;
        var text = new StringBuilder();
        while (text.Length < megabytes * 1_000_000)
            text.Append(repeated);
        return text.ToString();
    }
}
