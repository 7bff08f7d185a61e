using System;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Selects the auth block of options.</summary>
internal static class BlockSelector
{
    /// <summary>Returns a function that returns the block of options, or throws if they have none.</summary>
    /// <typeparam name="T">The type of the options.</typeparam>
    /// <param name="block">The function of the caller; <see langword="null"/> if the options themselves are an auth block.</param>
    /// <exception cref="ArgumentException">There is no function, and the type is no auth block.</exception>
    internal static Func<T, IAwsAuth> Create<T>(Func<T, IAwsAuth?>? block)
        where T : class
    {
        if (block is not null)
            return options => block(options) ?? throw new InvalidOperationException(
                $"The options of type {typeof(T).Name} have no auth block, so there are no credentials.");
        return typeof(IAwsAuth).IsAssignableFrom(typeof(T))
            ? static options => (IAwsAuth)options
            : throw new ArgumentException(
                $"{typeof(T).Name} is no auth block. Select one of its blocks, such as lake => lake.S3.", nameof(block));
    }
}
