using System.CommandLine;

namespace StarRocks.AwsAuth.Tool;

internal static class Program
{
    private static int Main(string[] args) =>
        new RootCommand("Checks the AWS authentication of StarRocks in SQL and settings files.").Parse(args).Invoke();
}
