using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Ends this process after that of the client, in case the pipes between them stay open.</summary>
internal static class ClientProcess
{
    internal static void Watch(int id) => _ = WatchAsync(id);

    private static async Task WatchAsync(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // The id can belong to another machine, such as that of a container. Then the end of the pipe tells.
            return;
        }

        Environment.Exit(ExitCode.Failure);
    }
}
