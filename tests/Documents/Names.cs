using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Drift;

namespace Documents;

/// <summary>Declares the names that the examples of the documentation use without declaring them. Only examples with a value here can run.</summary>
public static class Names
{
    public static SalesLake lake => throw Unused();

    public static HiveCatalog catalog => throw Unused();

    public static StoredCatalog stored => throw Unused();

    public static HostApplicationBuilder builder => throw Unused();

    public static IConfiguration configuration => throw Unused();

    public static ILogger logger => throw Unused();

    public static DbCommand command => throw Unused();

    public static RoleArn node => RoleArn.Parse("arn:aws:iam::111122223333:role/starrocks_node");

    public static RoleArn role => throw Unused();

    public static string roleArn => throw Unused();

    public static string accessKey => "AKIAIOSFODNN7EXAMPLE";

    public static Secret secret => "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    public static Secret credential => "lake:wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    public static string oldId => "AKIAIOSFODNN7EXAMPLE";

    public static string newId => "AKIAI44QH8DHBEXAMPLE";

    public static Secret newKey => "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY";

    public static Secret oldKey => "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    public static string text => """
        CREATE EXTERNAL CATALOG lake
        PROPERTIES
        (
            "type" = "hive", "hive.metastore.uris" = "thrift://10.0.0.1:9083",
            "aws.s3.use_instance_profile" = "true", "aws.s3.region" = "us-west-2"
        );
        DROP CATALOG lake;
        """;

    public static string json => throw Unused();

    public static string showCreateCatalog => throw Unused();

    public static IcebergCatalog polaris => throw Unused();

    public static void Send(IReadOnlyDictionary<string, string> properties) => throw Unused();

    public static Task RunAsync(string sql) => throw Unused();

    public static void Migrate(string name, HiveCatalog lake) => throw Unused();

    private static NotSupportedException Unused() => new("An example is compiled and never run.");
}
