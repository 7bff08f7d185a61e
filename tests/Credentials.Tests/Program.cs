using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Blocking;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>Runs the tests, or the program that a test starts as a process of its own.</summary>
internal static class Program
{
    public static Task<int> Main(string[] args)
    {
        if (args is [BlockedProgram.Command, .. var arguments])
            return Task.FromResult(BlockedProgram.Run(arguments));
        return args.Any(static argument => argument is "-automated" or "@@")
            ? ConsoleRunner.Run(args)
            : TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
    }
}
