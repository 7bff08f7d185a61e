using System.Diagnostics;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials.Tests;

internal static class Eventually
{
    /// <summary>Waits until a condition holds. The limit is long, because only a failed test reaches it.</summary>
    internal static async Task HoldsAsync(Func<bool> condition)
    {
        var time = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(time.Elapsed < TimeSpan.FromMinutes(5), "The condition did not become true.");
            await Task.Yield();
        }
    }

    /// <summary>Requests credentials until a request succeeds.</summary>
    internal static async Task<ImmutableCredentials> SucceedsAsync(AWSCredentials credentials, TimeSpan limit)
    {
        var time = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await credentials.GetCredentialsAsync();
            }
            catch (CredentialRefreshException) when (time.Elapsed < limit)
            {
                await Task.Delay(20);
            }
        }
    }
}
