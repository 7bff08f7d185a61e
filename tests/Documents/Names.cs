using System;
using System.Data.Common;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Drift;

namespace Documents;

/// <summary>Declares the names that the examples of the documentation use without declaring them.</summary>
public static class Names
{
    public static SalesLake lake => throw Unused();

    public static HiveCatalog catalog => throw Unused();

    public static StoredCatalog stored => throw Unused();

    public static HostApplicationBuilder builder => throw Unused();

    public static IConfiguration configuration => throw Unused();

    public static ILogger logger => throw Unused();

    public static DbCommand command => throw Unused();

    public static RoleArn node => throw Unused();

    public static RoleArn role => throw Unused();

    public static string roleArn => throw Unused();

    public static string accessKey => throw Unused();

    public static Secret secret => throw Unused();

    public static Secret credential => throw Unused();

    public static string oldId => throw Unused();

    public static Secret oldKey => throw Unused();

    public static string text => throw Unused();

    public static string json => throw Unused();

    public static string showCreateCatalog => throw Unused();

    public static Task RunAsync(string sql) => throw Unused();

    public static void Migrate(string name, HiveCatalog lake) => throw Unused();

    private static NotSupportedException Unused() => new("An example is compiled and never run.");
}
