using System;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using StarRocks.AwsAuth.Binding;
using StarRocks.AwsAuth.Mapping;

namespace StarRocks.AwsAuth;

/// <summary>Represents a secret, such as a <c>secret_key</c> or a <c>session_token</c>, that masks its value.</summary>
/// <remarks><see cref="ToString"/>, the debugger and serializers show <c>******</c>. Only <see cref="Reveal"/> returns the value.</remarks>
[DebuggerDisplay("******")]
[JsonConverter(typeof(SecretJsonConverter))]
[TypeConverter(typeof(SecretConverter))]
public sealed class Secret : IEquatable<Secret>
{
    internal const string Mask = Rules.PropertyMask.Mask;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    private Secret(string value) => _value = value;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Value => _value;

    /// <summary>Creates a secret from a string.</summary>
    /// <param name="value">The value, or <see langword="null"/>.</param>
    /// <returns>The secret; <see langword="null"/> if <paramref name="value"/> is <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Secret?(string? value) => FromString(value);

    /// <summary>Indicates whether two secrets have the same value.</summary>
    /// <param name="left">A secret, or <see langword="null"/>.</param>
    /// <param name="right">The secret to compare it with, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if both are <see langword="null"/> or have the same value.</returns>
    public static bool operator ==(Secret? left, Secret? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Indicates whether two secrets have different values.</summary>
    /// <param name="left">A secret, or <see langword="null"/>.</param>
    /// <param name="right">The secret to compare it with, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if only one is <see langword="null"/> or their values differ.</returns>
    public static bool operator !=(Secret? left, Secret? right) => !(left == right);

    /// <summary>Creates a secret from a string.</summary>
    /// <param name="value">The value, or <see langword="null"/>.</param>
    /// <returns>The secret; <see langword="null"/> if <paramref name="value"/> is <see langword="null"/>.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static Secret? FromString(string? value) => value is null ? null : new Secret(value);

    /// <summary>Returns the unmasked value. The caller is responsible for protecting it.</summary>
    /// <returns>The unmasked value.</returns>
    public string Reveal() => _value;

    /// <summary>Indicates whether another secret has the same value. The duration does not depend on where the values differ.</summary>
    /// <param name="other">The secret to compare with, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if the values are the same; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Secret? other) => other is not null && FixedTimeEquals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <summary>Returns a hash code that is keyed with a random key of the process, so that it does not disclose the value.</summary>
    /// <returns>The hash code.</returns>
    public override int GetHashCode()
    {
        using var hmac = new HMACSHA256(HashKey.Bytes);
        return BitConverter.ToInt32(hmac.ComputeHash(Encoding.Unicode.GetBytes(_value)), 0);
    }

    /// <summary>Returns the mask <c>******</c>.</summary>
    /// <returns>Six asterisks, for every value.</returns>
    public override string ToString() => Mask;

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.NoOptimization)]
    private static bool FixedTimeEquals(string left, string right)
    {
        if (left.Length != right.Length)
            return false;
        var difference = 0;
        for (var i = 0; i < left.Length; i++)
            difference |= left[i] ^ right[i];
        return difference == 0;
    }

    private static class HashKey
    {
        internal static readonly byte[] Bytes = CreateRandomBytes();

        private static byte[] CreateRandomBytes()
        {
            var bytes = new byte[32];
            using var random = RandomNumberGenerator.Create();
            random.GetBytes(bytes);
            return bytes;
        }
    }
}
