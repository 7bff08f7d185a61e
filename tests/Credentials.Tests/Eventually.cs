using System.Diagnostics;
using System.Threading.Tasks;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials.Tests;

internal static class Eventually
{
    /// <summary>Waits for what happens in the background; only a test that fails waits long.</summary>
    internal static async Task HoldsAsync(Func<bool> condition)
    {
        var time = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(time.Elapsed < TimeSpan.FromMinutes(5), "It did not come to pass.");
            await Task.Yield();
        }
    }

    /// <summary>Asks until there are credentials.</summary>
    internal static async Task<ImmutableCredentials> GivesAsync(AWSCredentials credentials, TimeSpan limit)
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
