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

/// <summary>
/// A text that no log, exception, debugger or serializer shows: <see cref="ToString"/> is <c>******</c> and only
/// <see cref="Reveal"/> gives the value. For <c>secret_key</c>, <c>session_token</c> and whatever else must stay hidden.
/// </summary>
[DebuggerDisplay("******")]
[JsonConverter(typeof(SecretJsonConverter))]
[TypeConverter(typeof(SecretConverter))]
public sealed class Secret : IEquatable<Secret>
{
    internal const string Mask = "******";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value;

    private Secret(string value) => _value = value;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    internal string Value => _value;

    /// <summary>Wraps a text.</summary>
    /// <param name="value">The text to hide; null stays null.</param>
    /// <returns>The secret.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator Secret?(string? value) => FromString(value);

    /// <summary>Whether two secrets have the same value.</summary>
    /// <param name="left">One secret, or null.</param>
    /// <param name="right">The other secret, or null.</param>
    /// <returns>Whether both are null or have the same value.</returns>
    public static bool operator ==(Secret? left, Secret? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two secrets have different values.</summary>
    /// <param name="left">One secret, or null.</param>
    /// <param name="right">The other secret, or null.</param>
    /// <returns>Whether one alone is null or the values differ.</returns>
    public static bool operator !=(Secret? left, Secret? right) => !(left == right);

    /// <summary>Wraps a text.</summary>
    /// <param name="value">The text to hide; null stays null.</param>
    /// <returns>The secret.</returns>
    [return: NotNullIfNotNull(nameof(value))]
    public static Secret? FromString(string? value) => value is null ? null : new Secret(value);

    /// <summary>Returns the unmasked value. The caller is responsible for protecting it.</summary>
    /// <returns>The text that was wrapped.</returns>
    public string Reveal() => _value;

    /// <summary>Whether both secrets have the same value; the time it takes tells nothing about where they differ.</summary>
    /// <param name="other">The other secret, or null.</param>
    /// <returns>Whether the values are the same.</returns>
    public bool Equals(Secret? other) => other is not null && FixedTimeEquals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Secret);

    /// <summary>A hash under a key that every process draws anew, so that a logged one does not let the value be guessed.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode()
    {
        using var hmac = new HMACSHA256(HashKey.Bytes);
        return BitConverter.ToInt32(hmac.ComputeHash(Encoding.Unicode.GetBytes(_value)), 0);
    }

    /// <summary>The mask <c>******</c>, whatever the value.</summary>
    /// <returns>Six asterisks.</returns>
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
        internal static readonly byte[] Bytes = Draw();

        private static byte[] Draw()
        {
            var bytes = new byte[32];
            using var random = RandomNumberGenerator.Create();
            random.GetBytes(bytes);
            return bytes;
        }
    }
}
