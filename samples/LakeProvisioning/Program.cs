// Compares the catalogs that the settings describe with those of a StarRocks cluster, and shows what to create and to alter:
//   dotnet run --project samples/LakeProvisioning
//   dotnet run --project samples/LakeProvisioning -- --apply
// Secrets come from the environment, or from user secrets where DOTNET_ENVIRONMENT is Development: Archive__S3__AccessKey,
// Archive__S3__SecretKey and StarRocks__Password. ConnectionStrings__StarRocks names another cluster.
// Exit codes: 0 the cluster has what is configured, 1 something failed, 2 there is something to apply.
using System;
using System.Linq;
using LakeProvisioning;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using MySqlConnector;

const string Apply = "--apply";

var builder = Host.CreateApplicationBuilder([.. args.Where(static argument => argument != Apply)]);
builder.Services.AddCatalog<SalesLake>("sales_lake", "Lake", static (lake, name) => lake.ToSql(name));
builder.Services.AddCatalog<ArchiveLake>("archive_lake", "Archive", static (lake, name) => lake.ToSql(name));
builder.Services.AddSingleton<Cluster>();
builder.Services.AddSingleton<Provisioner>();

try
{
    using var host = builder.Build();
    await host.StartAsync();
    var stopping = host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
    return (int)await host.Services.GetRequiredService<Provisioner>().RunAsync(args.Contains(Apply), stopping);
}
catch (Exception problem) when (
    problem is OptionsValidationException or AggregateException or ArgumentException or FormatException
        or MySqlException or OperationCanceledException)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return (int)Outcome.Failed;
}
