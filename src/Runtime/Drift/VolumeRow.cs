using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace StarRocks.AwsAuth.Drift;

/// <summary>Represents the row of DESC STORAGE VOLUME.</summary>
internal sealed class VolumeRow
{
    internal const string Enabled = "enabled";

    private static readonly string[] _separator = [", "];

    private VolumeRow(Dictionary<string, string> cells, List<KeyValuePair<string, string>> properties)
    {
        Name = cells["Name"];
        Type = cells["Type"];
        IsDefault = IsTrue(cells["IsDefault"]);
        Locations = [.. cells["Location"].Split(_separator, StringSplitOptions.RemoveEmptyEntries)];
        Params = properties;
        IsEnabled = IsTrue(cells["Enabled"]);
        Comment = cells["Comment"].TrimEnd('\n');
    }

    internal static string[] Columns { get; } = ["Name", "Type", "IsDefault", "Location", "Params", "Enabled", "Comment"];

    public string Name { get; }

    public string Type { get; }

    public bool IsDefault { get; }

    public IReadOnlyList<string> Locations { get; }

    public List<KeyValuePair<string, string>> Params { get; }

    public bool IsEnabled { get; }

    public string Comment { get; }

    /// <summary>Returns the row; <see langword="null"/> if a column is missing, or Params is not a JSON object of strings.</summary>
    public static VolumeRow? Read(Dictionary<string, string> cells) =>
        Array.TrueForAll(Columns, cells.ContainsKey) && ReadParams(cells["Params"]) is { } properties
            ? new VolumeRow(cells, properties)
            : null;

    private static List<KeyValuePair<string, string>>? ReadParams(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind != JsonValueKind.Object || root.EnumerateObject().Any(
                static member => member.Value.ValueKind != JsonValueKind.String)
                ? null
                :
                [
                    .. root.EnumerateObject().Select(
                        static member => new KeyValuePair<string, string>(member.Name, member.Value.GetString()!)),
                ];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // The last two are thrown for text that is not valid Unicode.
            return null;
        }
    }

    private static bool IsTrue(string text) => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
}
