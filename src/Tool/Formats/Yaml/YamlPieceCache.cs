using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Keeps the readings of the pieces of a text, so that after an edit only the pieces that it has changed are read again. It may be used on
/// several threads.
/// </summary>
/// <param name="length">The approximate length of a piece.</param>
internal sealed class YamlPieceCache(int length = 2048)
{
    private volatile Dictionary<string, ParsedYaml> _last = new(StringComparer.Ordinal);

    private int Length => length;

    /// <summary>Begins to read a version of the text.</summary>
    public Version Begin() => new(this);

    /// <summary>Represents the pieces of one version of the text. Only those of the last version are kept.</summary>
    internal sealed class Version(YamlPieceCache readings)
    {
        private readonly Dictionary<string, ParsedYaml> _own = new(StringComparer.Ordinal);

        /// <summary>Gets the approximate length of a piece.</summary>
        public int Length => readings.Length;

        /// <summary>Returns the reading of a piece.</summary>
        public ParsedYaml Of(ReadOnlySpan<char> piece)
        {
            if (_own.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(piece, out var reading))
                return reading;
            if (!readings._last.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(piece, out var text, out reading))
                reading = ParsedYaml.Read(text = piece.ToString());
            _own.Add(text, reading);
            return reading;
        }

        /// <summary>Ends the reading of the version.</summary>
        public void End() => readings._last = _own;
    }
}
