using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Checks the positions of the texts in a file, there and back.</summary>
internal static class TextPositions
{
    // What a text in a text costs is looked up for each position.
    private const int MaxLength = 20_000;

    public static void Check(string file, FileContent content)
    {
        var start = 0;
        foreach (var text in content.Texts)
        {
            Promise.That(text.Start >= start && text.Start <= file.Length, "texts are in the order of the file");
            start = text.Start;
            if (text.Outer is not null && file.Length <= MaxLength)
                Check(file, text);
        }
    }

    private static void Check(string file, FileText text)
    {
        var before = 0;
        for (var position = 0; position <= text.Text.Length; position++)
        {
            var inFile = text.ToFile(position);
            Promise.That(inFile >= before && inFile <= file.Length, "positions ascend inside the file");
            before = inFile;
        }

        for (var position = 0; position <= file.Length; position++)
        {
            if (text.ToText(position) is { } inText)
            {
                Promise.That(inText >= 0 && inText <= text.Text.Length, "a position is inside its text");
                Promise.That(text.ToFile(inText) == position, "a position leads back to the file");
            }
        }
    }
}
