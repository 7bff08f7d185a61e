using System.Text;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Makes texts safe to print: the name of a file can contain line ends and the control sequences of a terminal.</summary>
internal static class Printable
{
    /// <summary>Returns a text of several lines with a question mark for each other control character.</summary>
    internal static string Lines(string text) => string.Join('\n', System.Array.ConvertAll(text.Split('\n'), Text));

    /// <summary>Returns a text with a question mark for each control character.</summary>
    internal static string Text(string text)
    {
        StringBuilder? printable = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                (printable ??= new StringBuilder(text))[i] = '?';
        }

        return printable?.ToString() ?? text;
    }
}
