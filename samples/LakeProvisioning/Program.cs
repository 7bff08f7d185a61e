// Reads a catalog from configuration and prints its SQL, for `mysql -h starrocks -P 9030 -u root`:
//   dotnet run --project samples/LakeProvisioning sales_lake
// If the configuration has errors, the program reports all of them and prints no SQL.
using System;
using System.IO;
using LakeProvisioning;
using Microsoft.Extensions.Configuration;
using StarRocks.AwsAuth;

var name = args.Length > 0 ? args[0] : "sales_lake";
var configuration = new ConfigurationBuilder()
    .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"))
    .Build();

try
{
    var lake = SalesLake.FromSettings(configuration.GetSection("Lake").AsEnumerable(makePathsRelative: true));
    Console.WriteLine(lake.ToSql(name).CommandText);
    return 0;
}
catch (InvalidAuthConfigException invalid)
{
    foreach (var problem in invalid.Problems)
        await Console.Error.WriteLineAsync(problem.ToString());
    return 1;
}
