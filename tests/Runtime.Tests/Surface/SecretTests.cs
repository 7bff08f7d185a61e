using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using CsCheck;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Surface;

public sealed class SecretTests
{
    private static readonly Secret _secret = Examples.SecretKey;

    [Fact]
    public void Only_Reveal_returns_the_value()
    {
        Assert.Equal(Examples.SecretKey, _secret.Reveal());
        Assert.Equal("******", _secret.ToString());
        Assert.Equal("key ******", $"key {_secret}");
        Assert.Equal("\"******\"", JsonSerializer.Serialize(_secret));
        Assert.Equal("""{"key":"******"}""", JsonSerializer.Serialize(new Dictionary<string, Secret> { ["key"] = _secret }));
    }

    [Fact]
    public void The_debugger_shows_no_part_of_the_value()
    {
        Assert.Equal("******", typeof(Secret).GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
        foreach (var member in typeof(Secret).GetMembers(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
        {
            if (member is FieldInfo or PropertyInfo)
                Assert.Equal(DebuggerBrowsableState.Never, member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
        }
    }

    [Fact]
    public void Null_stays_null()
    {
        string? nothing = null;
        Secret? secret = nothing;
        Assert.Null(secret);
        Assert.Null(Secret.FromString(null));
        Assert.Null(JsonSerializer.Deserialize<Secret>("null"));
    }

    [Fact]
    public void A_secret_is_read_from_a_JSON_string()
        => Assert.Equal(_secret, JsonSerializer.Deserialize<Secret>($"\"{Examples.SecretKey}\""));

    [Fact]
    public void Secrets_with_equal_values_are_equal()
        => Gen.Select(Gen.String, Gen.String).Sample(static (left, right) =>
        {
            Secret one = left, other = right;
            var same = string.Equals(left, right, StringComparison.Ordinal);
            return one.Equals(other) == same && (one == other) == same && (one != other) != same
                && one == Secret.FromString(left) && one.GetHashCode() == Secret.FromString(left).GetHashCode();
        });

    [Fact]
    public void Secrets_with_different_values_differ()
    {
        Assert.NotEqual(_secret, Secret.FromString(Examples.SecretKey[..^1]));
        Assert.NotEqual(_secret, Secret.FromString(Examples.SecretKey[..^1] + "y"));
        Assert.False(_secret.Equals(null));
        Assert.NotEqual(_secret.GetHashCode(), Examples.SecretKey.GetHashCode(StringComparison.Ordinal));
    }
}
