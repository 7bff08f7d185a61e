using System.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents the operator of a here-document, such as <c>&lt;&lt;-'EOF'</c>.</summary>
/// <param name="Delimiter">The line that ends the document.</param>
/// <param name="IsQuoted">Whether the document contains neither variables nor escapes.</param>
/// <param name="IgnoresTabs">Whether tabs at the start of a line are no part of it.</param>
/// <param name="End">The end of the operator.</param>
internal sealed record HereDocument(string Delimiter, bool IsQuoted, bool IgnoresTabs, int End)
{
    private const string Ends = " \t\r\n;&|()<>$`";

    /// <summary>Returns the operator at a position; null if it is a shift of a number, or is not complete.</summary>
    public static HereDocument? Read(string text, int at)
    {
        at += 2;
        var ignoresTabs = at < text.Length && text[at] == '-';
        at += ignoresTabs ? 1 : 0;
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
        var delimiter = new StringBuilder();
        var isQuoted = false;
        while (at < text.Length && !Ends.Contains(text[at]))
        {
            if (text[at] is '\'' or '"')
            {
                var end = text.IndexOf(text[at], at + 1);
                if (end < 0 || text.IndexOf('\n', at, end - at) >= 0)
                    return null;
                delimiter.Append(text, at + 1, end - at - 1);
                isQuoted = true;
                at = end + 1;
            }
            else if (text[at] == '\\')
            {
                isQuoted = true;
                at++;
            }
            else
            {
                delimiter.Append(text[at++]);
            }
        }

        return delimiter.Length > 0 && (isQuoted || !char.IsAsciiDigit(delimiter[0]))
            ? new HereDocument(delimiter.ToString(), isQuoted, ignoresTabs, at)
            : null;
    }
}
