using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents SQL files.</summary>
internal sealed class SqlFormat : FileFormat
{
    public static SqlFormat Instance { get; } = new();

    public override void Read(FileText text, FileContent content)
    {
        if (content.KeepsAll)
            content.Add(text.With(SqlScript.Read(text.Text)));
        else if (SqlScript.MayConcern(text.Text) && SqlScript.Read(text.Text) is { IsEmpty: false } script)
            content.Add(text.With(script));
    }
}
