using System;
using System.Collections.Generic;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Finds the parameter that a misspelled name stands for, by another common name, by its letters or by edit distance.</summary>
internal static class KeySuggestions
{
    /// <summary>The most characters of a name that is compared with known names.</summary>
    internal const int MaxLength = 64;

    private const int MaxDistance = 2;

    private static readonly Dictionary<string, Parameter> _otherNames = Index();

    /// <summary>Returns the name of the parameter that a misspelled name stands for; null if none is near.</summary>
    internal static string? ForParameter(AwsService service, string name) => Find(service, name)?.Name;

    /// <summary>Returns the parameter that a misspelled name stands for; null if none is near.</summary>
    internal static Parameter? Find(AwsService service, string name)
    {
        if (name.Length > MaxLength)
            return null;
        var letters = Letters(name);
        if (_otherNames.TryGetValue(letters, out var other) && other.IsOf(service))
            return other;
        Parameter? nearest = null;
        var least = int.MaxValue;
        foreach (var parameter in Parameters.All)
        {
            if (!parameter.IsOf(service))
                continue;
            if (Distance(letters, parameter.Name) is { } distance && distance < least)
                (nearest, least) = (parameter, distance);
        }

        return nearest;
    }

    /// <summary>Returns the distance of a misspelled name, given by its letters, to a known name; null if it is not near.</summary>
    internal static int? Distance(string letters, string name)
    {
        var known = Letters(name);
        var most = Math.Min(MaxDistance, Math.Max(1, known.Length / 4));
        if (Math.Abs(known.Length - letters.Length) > most)
            return null;
        var distance = EditDistance.Between(letters, known);
        return distance <= most ? distance : null;
    }

    /// <summary>Returns the letters and digits of a name, in lower case.</summary>
    internal static string Letters(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    private static Dictionary<string, Parameter> Index()
    {
        var index = new Dictionary<string, Parameter>(StringComparer.Ordinal);
        foreach (var parameter in Parameters.All)
        {
            foreach (var name in parameter.OtherNames)
                index.Add(name, parameter);
        }

        return index;
    }
}
