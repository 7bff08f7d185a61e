using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents settings files of one format. A value can be SQL.</summary>
internal sealed class SettingsFileFormat(SettingsFormat format) : FileFormat
{
    public override bool HasLayers => true;

    public override void Read(FileText text, FileContent content)
    {
        if (format.Read(text.Text) is not { IsEmpty: false } settings)
            return;
        var whole = text.With(settings, format);
        content.Add(whole);
        foreach (var node in settings.Nodes)
        {
            if (node.Text is { } value && SqlScript.MayConcern(value) && format.MapOf(text.Text, node) is { } map)
                SqlFormat.Instance.Read(new FileText(value, whole, map, inserted => format.Inserted(text.Text, node, inserted)), content);
        }
    }
}
