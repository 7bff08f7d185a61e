using System;
using System.Collections.Generic;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents what the parser reads from a text. It depends on nothing but the text.</summary>
/// <param name="Events">The events, with positions in the text: those before the fault, if there is one.</param>
/// <param name="IsFaulty">Whether the text is not valid.</param>
internal sealed record ParsedYaml(IReadOnlyList<ParsingEvent> Events, bool IsFaulty)
{
    /// <summary>The index of the event after the starts of the stream and of the document, which have as many ends.</summary>
    internal const int First = 2;

    /// <summary>The levels that are read. Deeper documents are attacks. The scanner takes time for each level.</summary>
    internal const int MaxDepth = 64;

    /// <summary>Gets the index of the end of the collection that is the whole text.</summary>
    public int LastEnd => Events.Count - 1 - First;

    /// <summary>Reads a whole text.</summary>
    public static ParsedYaml Read(string text) => Read(text, 0, text.Length, isPart: false);

    /// <summary>Reads a part of a text until the collection at its start ends.</summary>
    public static ParsedYaml ReadPart(string text, int start, int end) => Read(text, start, end, isPart: true);

    private static ParsedYaml Read(string text, int start, int end, bool isPart)
    {
        var events = new List<ParsingEvent>();
        using var reader = new YamlTextReader(text, start, end);
        var (parser, depth) = (new Parser(new Scanner(reader)), 0);
        bool? hasNext;
        while ((hasNext = TryNext(parser)) == true)
        {
            events.Add(parser.Current!);
            depth += parser.Current!.NestingIncrease;
            if (depth > First + MaxDepth)
                return new ParsedYaml(events, IsFaulty: true);
            if (isPart && depth == First && events.Count > First)
                break;
        }

        return new ParsedYaml(events, IsFaulty: hasNext is null);
    }

    /// <summary>Reads the next event; false at the end, and null if the text is not valid.</summary>
    internal static bool? TryNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException or ArgumentException)
        {
            // The parser throws the others for some faults, too.
            return null;
        }
    }

    /// <summary>
    /// Indicates whether the text is a mapping or a sequence without brackets, which begins at a position, and nothing else.
    /// </summary>
    public bool IsBlockAt(int position) => !IsFaulty && StartsBlockAt(position) && Events[^1] is StreamEnd;

    /// <summary>Indicates whether the text begins with a mapping or a sequence without brackets, at a position.</summary>
    public bool StartsBlockAt(int position) => Events.Count > First && Events[1] is DocumentStart { IsImplicit: true }
        && Events[First] is MappingStart { Style: MappingStyle.Block } or SequenceStart { Style: SequenceStyle.Block }
        && Events[First] is NodeEvent { Anchor.IsEmpty: true, Tag.IsEmpty: true } start && start.Start.Index == position;

    /// <summary>Indicates whether the text is a mapping with one key, whose value follows in other lines.</summary>
    public bool IsKeyAt(int position) => IsBlockAt(position) && Events.Count == 8
        && Events[First] is MappingStart && Events[First + 1] is Scalar { Anchor.IsEmpty: true, Tag.IsEmpty: true }
        && Events[First + 2] is Scalar { Value.Length: 0, Style: ScalarStyle.Plain, Anchor.IsEmpty: true, Tag.IsEmpty: true };
}
