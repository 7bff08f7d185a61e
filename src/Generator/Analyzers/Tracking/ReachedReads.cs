using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the reads of a variable that get the value of a write, by the order of the text and the branches around both. Each read is found
/// once, regardless of how many writes reach it, so the cost is linear.
/// </summary>
/// <param name="references">The references to the variable in the order of the text.</param>
/// <param name="scope">The span in which the variable exists.</param>
/// <param name="overwriteOf">Returns the operation with which a reference replaces the value; null for a read.</param>
internal sealed class ReachedReads(IReadOnlyList<IOperation> references, TextSpan scope, Func<IOperation, IOperation?> overwriteOf)
{
    private readonly bool[] _isFound = new bool[references.Count];

    /// <summary>Returns the reads that a write reaches, except those that were returned before.</summary>
    internal List<IOperation> From(SyntaxNode write)
    {
        var found = new List<IOperation>();
        var reach = new WriteReach(write, scope);
        if (reach.LoopStart >= 0)
            Find(reach.LoopStart, write.SpanStart, write, reach, found);
        Find(write.Span.End, int.MaxValue, write, reach, found);
        return found;
    }

    /// <summary>Returns the reads that the value of a parameter reaches, except those that were returned before.</summary>
    internal List<IOperation> FromStart()
    {
        var found = new List<IOperation>();
        Find(0, int.MaxValue, null, null, found);
        return found;
    }

    private void Find(int from, int to, SyntaxNode? write, WriteReach? reach, List<IOperation> found)
    {
        for (var i = FirstFrom(from); i < references.Count && PositionOf(i) < to;)
        {
            if (reach?.EndOfUnreachable(PositionOf(i)) is >= 0 and var end)
            {
                i = FirstFrom(end);
            }
            else if (overwriteOf(references[i]) is { } overwrite)
            {
                // The operands of an assignment are read before it.
                for (i++; i < references.Count && PositionOf(i) < overwrite.Syntax.Span.End; i++)
                    Add(i, found);
                i = Math.Max(i, FirstFrom(WriteReach.RegionOf(overwrite.Syntax).End));
            }
            else if (Add(i, found))
            {
                i++;
            }
            else
            {
                // What follows a known read in the same region is known as well.
                var region = WriteReach.RegionOf(references[i].Syntax);
                if (write is null || region.Contains(write.SpanStart))
                    return;
                i = Math.Max(i + 1, FirstFrom(region.End));
            }
        }
    }

    private bool Add(int index, List<IOperation> found)
    {
        if (_isFound[index])
            return false;
        _isFound[index] = true;
        found.Add(references[index]);
        return true;
    }

    private int PositionOf(int index) => references[index].Syntax.SpanStart;

    private int FirstFrom(int position)
    {
        var (low, high) = (0, references.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (PositionOf(middle) < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
