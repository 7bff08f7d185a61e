using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>A dictionary of properties that are copied, filtered or sorted masks what their source masked.</summary>
public sealed class RebuiltPropertiesTests
{
    // The key does not look like that of a secret; the type of its member does.
    private static readonly PropertySchema<string> _schema = new PropertySchemaBuilder<string>(
            "Catalog",
            static (value, writer) => writer.Add(0, Secret.FromString(value)),
            static (reader, _) => reader.RequiredSecret(0).Reveal())
        .Catalog(CatalogType.Hive)
        .Member("hive.opener", "Opener", MemberType.Secret)
        .Build();

    private static readonly PropertyDictionary _properties = _schema.ToProperties(Marked.Password);

    public static TheoryData<PropertyDictionary> Copies =>
    [
        new PropertyDictionary(_properties),
        new PropertyDictionary(_properties.Where(static property => property.Key != "type")),
        new PropertyDictionary(_properties.ToList()),
        new PropertyDictionary(_properties.ToDictionary(static property => property.Key, static property => property.Value)),
        new PropertyDictionary(_properties.OrderBy(static property => property.Key)),
        new PropertyDictionary(_properties.Concat([new("x", "y")])),
        new PropertyDictionary(_properties.Select(static property => new KeyValuePair<string, string>(property.Key, property.Value + "!"))),
        new PropertyDictionary(new PropertyDictionary(_properties.ToList()).Where(static property => property.Value.Length > 0)),
    ];

    [Theory]
    [MemberData(nameof(Copies), DisableDiscoveryEnumeration = true)]
    public void Copies_mask(PropertyDictionary copy)
    {
        Assert.Contains(Marked.Mark, copy["hive.opener"], System.StringComparison.Ordinal);
        Assert.Contains("hive.opener = ******", copy.ToString(), System.StringComparison.Ordinal);
        Marked.IsNotIn(System.Text.Json.JsonSerializer.Serialize(copy));
        Marked.IsNotIn(PropertyDictionary.Diff(copy, new([])).ToString());
    }

    [Fact]
    public void The_same_key_of_another_origin_is_not_masked() =>
        Assert.Equal("{ hive.opener = y }", new PropertyDictionary([new("hive.opener", "y")]).ToString());
}
