using System;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Selects the auth block of options that are one.</summary>
internal static class BlockSelector
{
    /// <summary>Returns a function that returns the options themselves.</summary>
    /// <exception cref="ArgumentException">The type is no auth block.</exception>
    internal static Func<T, IAwsAuth?> OfBlock<T>(string parameter)
        where T : class =>
        typeof(IAwsAuth).IsAssignableFrom(typeof(T))
            ? static options => (IAwsAuth)options
            : throw new ArgumentException($"{typeof(T).Name} is no auth block. Select one of its blocks, such as lake => lake.S3.", parameter);
}
