using System;
using System.Threading;
using StarRocks.AwsAuth;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides options for a health check of StarRocks' access to AWS.</summary>
public sealed class StarRocksHealthCheckOptions
{
    private static readonly TimeSpan _longest = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>
    /// Gets or sets the path whose bucket is checked, such as <c>s3://lake/sales/</c>; <see langword="null"/>, the default, to check only
    /// the identity, the role and, for an <c>aws.glue</c> block, the catalog.
    /// </summary>
    public string? Path { get; set; }

    /// <summary>Gets or sets the time for which a result is reported again without a request. The default is one minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan CacheDuration
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            field = value;
        }
    }
    = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets the time after which a check that has no result is reported as failed. The default is 10 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than 24 days.</exception>
    public TimeSpan Deadline
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, _longest);
            field = value;
        }
    }
    = TimeSpan.FromSeconds(10);

    /// <summary>Gets or sets the options for the credentials; <see langword="null"/> for the defaults.</summary>
    public CredentialOptions? Credentials { get; set; }
}
