using System;
using System.Collections.Generic;
using StarRocks.AwsAuth;

namespace Matrix
{
    /// <summary>Runs what was generated, on whatever framework this is.</summary>
    internal static class Program
    {
        private static int _failed;

        private static int Main()
        {
            OwnTypes();
            ReadyMadeTypes();
            ReadBack();
            Reject();
            Mask();
            Console.WriteLine("DONE");
            return _failed;
        }

        private static void OwnTypes()
        {
            var lake = new SalesLake
            {
                S3 = new LakeS3 { UseInstanceProfile = true, Region = "us-west-2", Notes = "ours" },
                Glue = new LakeGlue { UseInstanceProfile = true, Region = "us-west-2" },
                MetastoreType = MetastoreType.Glue,
            };
            Check("an own catalog is valid", lake.Validate().Count == 0);
            Check("an own catalog's SQL", lake.ToSql("sales").CommandText.Replace("\r", "") == string.Join("\n", new[]
            {
                "CREATE EXTERNAL CATALOG sales",
                "PROPERTIES",
                "(",
                "    \"type\" = \"hive\",",
                "    \"aws.s3.use_instance_profile\" = \"true\",",
                "    \"aws.s3.region\" = \"us-west-2\",",
                "    \"aws.glue.use_instance_profile\" = \"true\",",
                "    \"aws.glue.region\" = \"us-west-2\",",
                "    \"hive.metastore.type\" = \"glue\"",
                ");",
            }));
            IAwsAuth block = lake.S3;
            Check("a block behind its interface", block.Method == AwsAuthMethod.InstanceProfile && block.ToProperties().Count == 2);

            var options = new LoadOptions(TimeSpan.FromMinutes(20), 10, true, new Uri("https://example.net/a"));
            Check("a record's properties", options.ToProperties()["load.timeout"] == "1200" && options.ToProperties()["load.source"] == "https://example.net/a");
            Check("a record there and back", LoadOptions.FromProperties(options.ToProperties()) == options);
            var limits = new LoadOptions.Limits { Parallelism = 4 };
            Check("a nested struct there and back", LoadOptions.Limits.FromProperties(limits.ToProperties()) == limits);
        }

        private static void ReadyMadeTypes()
        {
            var table = new FileExternalTable
            {
                Columns = new[] { new TableColumn("id", "varchar(65500)") },
                Path = "s3://starrocks-test/",
                Format = "orc",
                S3 = new S3Auth { UseInstanceProfile = true, Region = "us-west-2" },
            };
            Check("a table's SQL", table.ToSql("test_s3_db", "file_table").CommandText.Contains("ENGINE=FILE"));
            var load = new BrokerLoad
            {
                Data = new[] { new LoadData("s3a://test-bucket/*", "t") { Format = "parquet" } },
                S3 = new S3Auth { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", Region = "us-west-1" },
                Timeout = TimeSpan.FromSeconds(1200),
            };
            Check("a load's SQL", load.ToSql("test_s3_db", "label_7").CommandText.Contains("\"timeout\" = \"1200\""));
        }

        private static void ReadBack()
        {
            var settings = new Dictionary<string, string?> { ["S3:UseInstanceProfile"] = "true", ["S3:Region"] = "us-west-2", ["MetastoreUris"] = "thrift://10.0.0.1:9083" };
            Check("settings", SalesLake.FromSettings(settings).S3.Region == "us-west-2");
            var properties = new Dictionary<string, string> { ["aws.glue.use_instance_profile"] = "true", ["aws.glue.region"] = "eu-west-1" };
            Check("properties", LakeGlue.TryFromProperties(properties, out var glue, out var problems) && glue?.Region == "eu-west-1" && problems.Count == 0);
        }

        private static void Reject()
        {
#pragma warning disable SRA1001 // what is wrong is what is tried
            var wrong = new S3Auth { UseInstanceProfile = true, AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", Region = "us-west-2" };
#pragma warning restore SRA1001
            try
            {
                new HiveCatalog { S3 = wrong, MetastoreUris = "thrift://10.0.0.1:9083" }.ToSql("lake");
                Check("an invalid catalog is rejected", false);
            }
            catch (InvalidAuthConfigException e)
            {
                Check("an invalid catalog is rejected", e.Problems.Count == 1 && e.Problems[0].Id == "SRA1001" && e.Problems[0].Member == "S3.AccessKey");
            }
        }

        private static void Mask()
        {
            var keys = new LakeS3 { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", Region = "us-west-2" };
            var texts = keys + " " + keys.ToProperties() + " " + new SalesLake { S3 = keys, MetastoreUris = "thrift://10.0.0.1:9083" }.ToSql("lake");
            Check("no key in any text", !texts.Contains("EXAMPLE") && texts.Contains("******"));
            Check("but in the statement", new SalesLake { S3 = keys, MetastoreUris = "thrift://10.0.0.1:9083" }.ToSql("lake").CommandText.Contains("bPxRfiCYEXAMPLEKEY"));
        }

        private static void Check(string what, bool holds)
        {
            Console.WriteLine((holds ? "PASS " : "FAIL ") + what);
            if (!holds)
                _failed = 1;
        }
    }
}
