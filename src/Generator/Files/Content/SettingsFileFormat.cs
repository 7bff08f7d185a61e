using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents settings files of one format. A value can be SQL, or an fe.conf.</summary>
internal class SettingsFileFormat(SettingsFormat format) : FileFormat
{
    /// <summary>Gets the format of fe.conf.</summary>
    public static SettingsFileFormat Conf { get; } = new(ConfFormat.Frontend);

    /// <summary>Gets a value indicating whether each setting is a line, to which others can be added.</summary>
    public bool IsOfLines => format is PropertiesFormat;

    public override bool HasLayers => !format.IsWhole;

    public override void Read(FileText text, FileContent content)
    {
        var settings = format.Read(text.Text);
        if (settings.IsEmpty && !content.KeepsAll)
            return;
        var whole = text.With(settings, format);
        content.Add(whole);
        if (!text.MayContainTexts)
            return;
        foreach (var node in settings.Nodes)
        {
            if (node.Text is { } value && FormatOf(node, value, content) is { } inner)
                Read(inner, value, node, whole, content);
        }
    }

    private void Read(FileFormat inner, string value, SettingsNode node, FileText whole, FileContent content)
    {
        if (format.MapOf(whole.Text, node) is { } map)
            inner.Read(new FileText(value, whole, map, inserted => format.Inserted(whole.Text, node, inserted)), content);
    }

    /// <summary>Returns the format of a value that is a text of its own; null if it is none.</summary>
    protected virtual FileFormat? FormatOf(SettingsNode node, string value, FileContent content) =>
        UnnamedText.FormatOf(value, content) is { } inner && !(format.IsWhole && inner == Conf) ? inner : null;
}
