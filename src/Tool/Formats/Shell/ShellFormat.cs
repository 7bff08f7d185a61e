using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents scripts of a shell: their here-documents are texts, their quoted words can be SQL, and what they add to a file can be
/// settings.
/// </summary>
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
        var texts = text.MayContainTexts ? TextsOf(text.With(_commentStarts), content) : [];
        var count = content.Texts.Count;
        foreach (var (inner, format) in texts)
            format.Read(inner, content);

        // To a shell, the property 'a'='b' in SQL is a word.
        if (_isMaybeSql && content.Texts.Count == count)
            SqlFormat.Instance.Read(text, content);
    }

    private static IReadOnlyList<ShellText> TextsOf(FileText script, FileContent content) =>
        [.. new ShellReader(script, content).Read().Concat(new EchoReader(script).Read()).OrderBy(static inner => inner.Text.Start)];
}
