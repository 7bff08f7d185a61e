using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using CsCheck;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Surface;

public sealed class PropertyDictionaryTests
{
    private static readonly PropertyDictionary _properties = new(
    [
        new("type", "hive"),
        new("aws.s3.access_key", Examples.AccessKey),
        new("aws.s3.secret_key", Examples.SecretKey),
        new("aws.s3.region", "us-west-2"),
    ]);

    [Fact]
    public void Values_are_unmasked_in_the_indexer_and_the_enumeration()
    {
        Assert.Equal(Examples.SecretKey, _properties["aws.s3.secret_key"]);
        Assert.Equal(["type", "aws.s3.access_key", "aws.s3.secret_key", "aws.s3.region"], _properties.Keys);
        Assert.Equal(["hive", Examples.AccessKey, Examples.SecretKey, "us-west-2"], _properties.Values);
        Assert.Equal(_properties.Values, _properties.Select(static p => p.Value));
    }

    [Fact]
    public void ToString_masks()
    {
        Assert.Equal("{ type = hive, aws.s3.access_key = ******, aws.s3.secret_key = ******, aws.s3.region = us-west-2 }", _properties.ToString());
        Assert.Equal("{ }", new PropertyDictionary([]).ToString());
    }

    [Fact]
    public void JSON_is_masked_and_cannot_be_read()
    {
        Assert.Equal(
            """{"type":"hive","aws.s3.access_key":"******","aws.s3.secret_key":"******","aws.s3.region":"us-west-2"}""",
            JsonSerializer.Serialize(_properties));
        Assert.Throws<NotSupportedException>(static () => JsonSerializer.Deserialize<PropertyDictionary>("""{"type":"hive"}"""));
    }

    [Fact]
    public void The_debugger_shows_the_mask()
    {
        var proxy = Type.GetType(typeof(PropertyDictionary).GetCustomAttribute<DebuggerTypeProxyAttribute>()!.ProxyTypeName)!;
        var view = Activator.CreateInstance(proxy, _properties)!;
        var shown = (KeyValuePair<string, string>[])proxy.GetProperty("Properties")!.GetValue(view)!;
        Assert.Equal(["hive", "******", "******", "us-west-2"], shown.Select(static p => p.Value));
        Assert.Equal("{ToString(),nq}", typeof(PropertyDictionary).GetCustomAttribute<DebuggerDisplayAttribute>()?.Value);
    }

    [Fact]
    public void A_repeated_key_is_rejected_without_its_value()
    {
        var thrown = Assert.Throws<ArgumentException>(static () => Copy([new("aws.s3.secret_key", "one"), new("aws.s3.secret_key", "two")]));
        Assert.Equal("The key 'aws.s3.secret_key' is set more than once. (Parameter 'properties')", thrown.Message);
    }

    [Fact]
    public void Keys_are_compared_by_ordinal()
    {
        Assert.False(_properties.ContainsKey("TYPE"));
        Assert.Equal(2, Copy([new("a", "1"), new("A", "2")]).Count);
    }

    [Fact]
    public void Null_keys_and_values_are_rejected()
    {
        Assert.Throws<ArgumentNullException>(static () => Copy([new("a", null!)]));
        Assert.Throws<ArgumentNullException>(static () => Copy([new(null!, "a")]));
        Assert.Throws<ArgumentNullException>(static () => Copy(null!));
        Assert.Throws<ArgumentNullException>(static () => _properties.ContainsKey(null!));
        Assert.Equal("The property 'nothing' is not set.", Assert.Throws<KeyNotFoundException>(static () => _properties["nothing"]).Message);
    }

    // Beyond eight entries the lookup is another one, so the sizes go well past that.
    [Fact]
    public void Lookup_and_order_are_those_of_a_dictionary()
        => Gen.Dictionary(Gen.String[0, 3], Gen.String[0, 3])[0, 30].Sample(static expected =>
        {
            var pairs = expected.ToArray();
            foreach (var properties in new[] { Copy(pairs), new PropertyDictionary(pairs) })
            {
                Assert.Equal(pairs, properties);
                Assert.All(pairs, pair => Assert.Equal(pair.Value, properties[pair.Key]));
                Assert.False(properties.TryGetValue("four", out _));
            }
        });

    [Fact]
    public void Enumeration_allocates_nothing()
    {
        var length = 0;
        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (var property in _properties)
                length += property.Value.Length;
        }));
        Assert.True(length > 0);
    }

    // The public constructor, where an array would go to the one that takes it over unchecked.
    private static PropertyDictionary Copy(IEnumerable<KeyValuePair<string, string>> properties) => new(properties);
}
