using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents scripts of a shell: their here-documents are texts, and their quoted words can be SQL.</summary>
internal sealed class ShellFormat : FileFormat
{
    private static readonly string[] _commentStarts = ["#"];

    private readonly bool _isMaybeSql;

    private ShellFormat(bool isMaybeSql) => _isMaybeSql = isMaybeSql;

    public static ShellFormat Instance { get; } = new(isMaybeSql: false);

    /// <summary>Gets the format of a text that is a script, or SQL as a whole, such as an argument of <c>mysql -e</c>.</summary>
    public static ShellFormat OrSql { get; } = new(isMaybeSql: true);

    public override void Read(FileText text, FileContent content)
    {
        var texts = text.MayContainTexts ? new ShellReader(text.With(_commentStarts)).Read() : [];
        foreach (var (inner, format) in texts)
            format.Read(inner, content);
        if (_isMaybeSql && texts.Count == 0)
            SqlFormat.Instance.Read(text, content);
    }
}
