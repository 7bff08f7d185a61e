using System;
using System.Threading;
using System.Threading.Tasks;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Checks options.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
/// <param name="value">The options.</param>
/// <param name="path">A path whose bucket is checked; <see langword="null"/> for none.</param>
/// <param name="credentials">The options for the credentials.</param>
/// <param name="cancellationToken">A token to cancel the check.</param>
internal delegate Task<AuthCheckReport> AuthCheckFunction<in T>(
    T value, string? path, CredentialOptions? credentials, CancellationToken cancellationToken);

/// <summary>Creates the function that checks options of a type.</summary>
internal static class AuthCheckFunction
{
    /// <summary>Returns a function that checks the selected block or, without a selector, the options themselves.</summary>
    /// <exception cref="ArgumentException">There is no selector, and the type is neither an auth block nor a statement.</exception>
    internal static AuthCheckFunction<T> Create<T>(Func<T, IAwsAuth?>? block)
        where T : class
    {
        if (block is null && typeof(IStatement).IsAssignableFrom(typeof(T)))
            return static (value, path, credentials, cancellationToken) =>
                ((IStatement)value).CheckAsync(path, credentials, cancellationToken);
        var selector = BlockSelector.Create(block);
        return (value, path, credentials, cancellationToken) => selector(value).CheckAsync(path, credentials, cancellationToken);
    }
}
