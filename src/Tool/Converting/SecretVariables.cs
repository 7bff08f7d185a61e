using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Names the environment variables of secrets. Different values have different variables: the first one has the name that the fixes of the
/// rules use, and others have a number. The secrets of a block have the same number.
/// </summary>
internal sealed class SecretVariables
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    // By the name without its number: the number of each value, and the last one.
    private readonly Dictionary<(string Name, string Value), int> _numbers = [];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>Returns the numbers of the variables of the secrets of a statement.</summary>
    internal Dictionary<TypedProperty, int> Of(IEnumerable<TypedProperty> properties)
    {
        var (numbers, taken) = (new Dictionary<TypedProperty, int>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var block in Blocks(properties))
        {
            var number = Number(block, taken);
            foreach (var property in block)
                taken[Name(property, numbers[property] = number)] = property.Value;
        }

        return numbers;
    }

    /// <summary>Keeps the variables of a statement that is converted.</summary>
    internal void Take(Dictionary<TypedProperty, int> numbers)
    {
        foreach (var (property, number) in numbers)
        {
            var name = Name(property, 1);
            _values[Name(property, number)] = property.Value;
            _numbers[(name, property.Value)] = number;
            _last[name] = Math.Max(number, _last.GetValueOrDefault(name));
        }
    }

    /// <summary>Returns the name of a variable with a number.</summary>
    internal static string Name(TypedProperty property, int number) =>
        EnvironmentVariables.For(property.Key) + (number == 1 ? "" : "_" + number.ToString(CultureInfo.InvariantCulture));

    private int Number(List<TypedProperty> block, Dictionary<string, string> taken)
    {
        foreach (var property in block)
        {
            if (_numbers.TryGetValue((Name(property, 1), property.Value), out var known) && IsFree(block, known, taken))
                return known;
        }

        var number = 1 + block.Max(property => _last.GetValueOrDefault(Name(property, 1)));
        while (!IsFree(block, number, taken))
            number++;
        return number;
    }

    private bool IsFree(List<TypedProperty> block, int number, Dictionary<string, string> taken) => block.TrueForAll(property =>
        (_values.TryGetValue(Name(property, number), out var value) || taken.TryGetValue(Name(property, number), out value)) is false
        || value == property.Value);

    /// <summary>Returns the secrets of each prefix. Those of one list have different variables.</summary>
    private static List<List<TypedProperty>> Blocks(IEnumerable<TypedProperty> properties)
    {
        var (blocks, last) = (new List<List<TypedProperty>>(), new Dictionary<string, List<TypedProperty>>(StringComparer.Ordinal));
        foreach (var property in properties)
        {
            if (!IsSecret(property))
                continue;
            var prefix = property.Key[..Math.Max(0, property.Key.LastIndexOf('.'))];
            if (!last.TryGetValue(prefix, out var block) || block.Exists(other => Name(other, 1) == Name(property, 1)))
                blocks.Add(last[prefix] = block = []);
            block.Add(property);
        }

        return blocks;
    }

    // An empty value tells StarRocks to forget a secret.
    private static bool IsSecret(TypedProperty property) =>
        property.Value.Length > 0 && PropertyMask.ValueOf(property.Key, property.Value) != property.Value;
}
