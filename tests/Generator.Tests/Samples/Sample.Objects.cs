namespace StarRocks.AwsAuth.Generator.Tests.Samples;

/// <summary>Objects of annotated and ready-made types, created in every way.</summary>
internal static partial class Sample
{
    public const string Objects = """
        using System;
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.s3")]
        public sealed partial class ObjectS3
        {
            public bool UseInstanceProfile { get; set; } = true;
            public string? AccessKey { get; set; }
            public Secret? SecretKey { get; set; }
            public string? Region { get; set; } = "us-west-2";
        }

        [AwsAuth("aws.glue")]
        public sealed partial record ObjectGlue(bool UseInstanceProfile, string? Region = "us-west-2")
        {
            public string? IamRoleArn { get; init; }
        }

        [ExternalCatalog(CatalogType.Hive)]
        public sealed partial class ObjectLake
        {
            public ObjectLake() => MetastoreUris = "thrift://10.0.0.1:9083";
            public ObjectS3 S3 { get; } = new() { Region = "eu-west-1" };
            public ObjectGlue? Glue { get; set; }
            [PropertyKey("hive.metastore.uris")] public string? MetastoreUris { get; set; }
        }

        public static class Lakes
        {
            private static readonly S3Auth Kept = new() { AccessKey = "AKIAIOSFODNN7EXAMPLE", SecretKey = Secret.FromString("s") };

            public static object Straight(bool flag, string text)
            {
                var s3 = new ObjectS3 { UseInstanceProfile = flag };
                s3.AccessKey = text;
                if (flag)
                    s3.Region = "eu-west-1";
                var lake = new ObjectLake { S3 = { Region = text, SecretKey = "s" }, Glue = new(true) { IamRoleArn = null } };
                lake.S3.Region = "us-west-2";
                lake.Glue = lake.Glue with { Region = "us-east-1" };
                return lake.ToSql("lake");
            }

            public static object Configured(Action<Action<ObjectLake>> configure, List<ObjectS3> all)
            {
                configure(o => { o.S3.UseInstanceProfile = true; o.S3.AccessKey = "AKIAIOSFODNN7EXAMPLE"; o.Glue = new(true); });
                configure(o => o.MetastoreUris ??= o.S3.Region);
                foreach (var each in all)
                    each.Region = "us-west-2";
                all.Add(new() { UseInstanceProfile = true });
                var common = Common();
                common.AccessKey = "AKIAIOSFODNN7EXAMPLE";
                return Completed(Common(), common);
            }

            private static ObjectS3 Common() => new() { UseInstanceProfile = true };

            private static object Completed(ObjectS3 one, ObjectS3 other) => (one.Region = other.Region, one);

            public static object Copied(ObjectGlue other)
            {
                var pattern = new ObjectGlue(UseInstanceProfile: true, "us-west-2");
                Func<object> later = () => pattern with { Region = null };
                return (pattern with { IamRoleArn = "arn:aws:iam::123456789012:role/lake" }, other with { Region = "west" }, later());
            }

            public static IEnumerable<IPropertySource> ReadyMade(bool flag)
            {
                var s3 = flag ? new S3Auth { UseInstanceProfile = true } : Kept;
                yield return new HiveCatalog { S3 = s3, MetastoreUris = "thrift://10.0.0.1:9083" };
                yield return new FileExternalTable { Columns = [new("id", "bigint")], Path = "s3://bucket/in/", Format = "ORC", S3 = Kept };
                yield return new BrokerLoad { Data = [new("s3://bucket/in/*", "events") { Format = "xml" }], Timeout = TimeSpan.FromSeconds(1200) };
            }
        }
        """;
}
