using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Reads properties and settings as each ready-made type: one in each line, with <c>=</c> after the key.</summary>
internal sealed class PropertiesTarget() : FuzzTarget("properties")
{
    public override SeedKind Seeds => SeedKind.Properties;

    public override void Try(string text)
    {
        var properties = new List<KeyValuePair<string, string>>();
        foreach (var line in text.Split('\n'))
        {
            var end = line.IndexOf('=', StringComparison.Ordinal);
            var key = end < 0 ? line : line[..end];
            var value = end < 0 ? "" : line[(end + 1)..].Replace('\u000b', '\n');
            properties.Add(new(key, value));
        }

        string[] secrets =
        [
            .. properties.Where(static property => MarkedSecrets.IsMarked(property.Value) && PropertyMask.IsMasked(property.Key))
                .Select(static property => property.Value)
                .Where(secret => text.IndexOf(secret, StringComparison.Ordinal) == text.LastIndexOf(secret, StringComparison.Ordinal)),
        ];
        KeyValuePair<string, string?>[] settings = [.. properties.Select(static property => new KeyValuePair<string, string?>(property.Key, property.Value))];
        foreach (var type in ReadyMadeTypes.All)
        {
            type.ReadProperties(properties, secrets);
            type.ReadSettings(settings, secrets);
        }
    }
}
