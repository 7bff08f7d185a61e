using System;
using System.Collections.Generic;
using System.Linq;
using Amazon.Runtime;
using Amazon.S3;
using Hosted;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

var failed = 0;
const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

using (var host = Build(("S3:AccessKey", "AKIAIOSFODNN7EXAMPLE"), ("S3:SecretKey", SecretKey), ("S3:Region", "eu-west-1")))
{
    await host.StartAsync().ConfigureAwait(false);
    var lake = host.Services.GetRequiredService<IOptions<SalesLake>>().Value;
    Check("init-only and required members", lake.S3.Region == "eu-west-1" && lake.S3.SecretKey!.Reveal() == SecretKey);
    Check("SQL", lake.ToSql("lake").CommandText.Contains("\"aws.s3.region\" = \"eu-west-1\"", StringComparison.Ordinal));
    var keys = await host.Services.GetRequiredKeyedService<AWSCredentials>("lake").GetCredentialsAsync().ConfigureAwait(false);
    Check("keyed credentials", keys.SecretKey == SecretKey);
    Check("client of the AWS SDK", host.Services.GetRequiredService<IAmazonS3>().Config.ServiceURL == "http://127.0.0.1:9/");
    var health = await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync().ConfigureAwait(false);
    Check("health check", health.Entries["lake"] is { Status: HealthStatus.Unhealthy } entry && (string)entry.Data["Fault"] == "Unreachable");
    await host.StopAsync().ConfigureAwait(false);
}

using (var host = Build(("S3:AccessKey", "AKIAIOSFODNN7EXAMPLE"), ("S3:UseInstanceProfile", "true"), ("S3:Regoin", "eu-west-1")))
{
    try
    {
        await host.StartAsync().ConfigureAwait(false);
        Check("the start stops", false);
    }
    catch (OptionsValidationException invalid)
    {
        Check("the id of an error", invalid.Failures.Any(static failure => failure.Contains("SRA1001", StringComparison.Ordinal)));
        Check("the id of an unknown setting", invalid.Failures.Any(static failure => failure.Contains("SRA4001", StringComparison.Ordinal)));
        Check(
            "path and provider",
            invalid.Failures.Any(static failure => failure.Contains("Lake:S3:AccessKey (MemoryConfigurationProvider)", StringComparison.Ordinal)));
    }
}

Console.WriteLine("DONE");
return failed;

static IHost Build(params (string Key, string Value)[] settings)
{
    var builder = Host.CreateEmptyApplicationBuilder(null);
    builder.Configuration.AddInMemoryCollection(settings.Append(("MetastoreUris", "thrift://10.0.0.1:9083"))
        .Select(static setting => KeyValuePair.Create("Lake:" + setting.Item1, (string?)setting.Item2)));
    builder.Services.AddStarRocksAuth<SalesLake>("Lake");
    builder.Services.AddStarRocksAWSOptions<SalesLake>(static lake => lake.S3);
    builder.Services.AddKeyedStarRocksCredentials<SalesLake>("lake", static lake => lake.S3);
    builder.Services.AddAWSService<IAmazonS3>();
    builder.Services.AddHealthChecks().AddStarRocksHealthCheck<SalesLake>(static lake => lake.S3, "lake", configure: static options =>
    {
        options.Path = "s3://lake/";
        options.Deadline = TimeSpan.FromMinutes(1);
    });
    return builder.Build();
}

void Check(string what, bool holds)
{
    Console.WriteLine((holds ? "PASS " : "FAIL ") + what);
    if (!holds)
        failed = 1;
}
