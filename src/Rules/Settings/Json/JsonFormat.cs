using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the JSON format of .NET configuration, with comments and trailing commas.</summary>
internal sealed class JsonFormat : SettingsFormat
{
    public static JsonFormat Instance { get; } = new();

    public override string Comment => "//";

    // A quick check only of the characters, because a section that a type is bound to can have any names.
    public override SettingsTree Read(string text) =>
        text.IndexOf(':') >= 0 && text.IndexOf('{') >= 0 ? JsonReader.Read(text) : SettingsTree.Empty;

    public override SettingsTree ReadEdited(string text, int position)
    {
        foreach (var completed in JsonCompletion.At(text, position))
        {
            if (Read(completed) is { IsEmpty: false } tree)
                return tree;
        }

        return SettingsTree.Empty;
    }

    public override string Name(string text, SettingsNode node, string name) => Escape(name);

    public override string Value(string value, bool? isBare) => isBare != false && value is "true" or "false" ? value : Quote(value);

    /// <summary>Returns an empty value, which user secrets or the environment of the program replace.</summary>
    public override string? FromEnvironment(string key) => "";

    public override string Setting(string name, string value) => Quote(name) + ": " + value;

    public override TextMap? MapOf(string text, SettingsNode node)
    {
        var map = new TextMap.Builder();
        var at = node.Inside.Start;
        for (var decoded = 0; decoded < node.Text?.Length; decoded++)
        {
            map.Add(decoded, at);
            at += node.Quotes == 0 || text[at] != '\\' ? 1 : text[at + 1] == 'u' ? 6 : 2;
        }

        return map.Build(node.Text?.Length ?? 0, at);
    }

    public override string? Inserted(string text, SettingsNode node, string inserted) => Escape(inserted);

    public override SettingsLayout Layout(string text, SettingsNode container)
    {
        var commas = new List<SourceSpan>();
        foreach (var item in container.Items)
        {
            var scanner = new JsonScanner(text) { Position = item.End };
            if (scanner.TrySkip() && scanner.Next == ',')
                commas.Add(new SourceSpan(scanner.Position, 1));
        }

        return new SettingsLayout(SourceSpan.Between(container.ValueStart + 1, container.End - 1), ",", commas);
    }

    private static string Quote(string text) => "\"" + Escape(text) + "\"";

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                escaped.Append('\\').Append(c);
            else if (c is '\n' or '\r' or '\t')
                escaped.Append('\\').Append(c switch { '\n' => 'n', '\r' => 'r', _ => 't' });
            else if (c < ' ')
                escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
