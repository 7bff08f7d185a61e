using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents settings files of one format. A value can be SQL, or an fe.conf.</summary>
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
            if (node.Text is { } value && (SqlScript.MayConcern(value) || ConfFormat.MayConcern(value))
                && format.MapOf(text.Text, node) is { } map)
                ReadValue(new FileText(value, whole, map, inserted => format.Inserted(text.Text, node, inserted)), content);
        }
    }

    private static void ReadValue(FileText value, FileContent content)
    {
        if (ConfFormat.Instance.Read(value.Text) is { IsEmpty: false } conf && FrontendSettings.Read(conf).Count > 0)
            content.Add(value.With(conf, ConfFormat.Instance));
        else
            SqlFormat.Instance.Read(value, content);
    }
}
