using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Represents an open document. Its changes apply in the order of their versions, also if they arrive in another one, as those of Helix
/// 25.01 do when one types fast.
/// </summary>
internal sealed class Document(Snapshot first)
{
    // A client whose versions do not count in ones leaves gaps that no change fills.
    private const int MaximumEarlyChanges = 64;

    private readonly SortedList<int, IReadOnlyList<TextChangeEvent>> _early = [];
    private Snapshot _complete = first;
    private volatile Snapshot _current = first;

    public DocumentAddress Address => _current.Address;

    /// <summary>Gets the newest version.</summary>
    public Snapshot Current => _current;

    /// <summary>Makes a new version. Only one thread calls this.</summary>
    /// <param name="changes">The changes, each of which applies to the result of the one before.</param>
    /// <param name="version">The version after the changes; null for the next one.</param>
    public void Change(IReadOnlyList<TextChangeEvent> changes, int? version)
    {
        var number = version ?? _current.Version + 1;
        if (_early.Count == 0)
            _complete = _current;
        if (number <= _complete.Version || !_early.TryAdd(number, changes))
        {
            // The versions do not say an order.
            _current = _current.With(changes, number);
            _early.Clear();
            return;
        }

        _current = number > _current.Version
            ? _current.With(changes, number)
            : _early.Aggregate(_complete, static (snapshot, change) => snapshot.With(change.Value, change.Key));
        if (_current.Version == _complete.Version + _early.Count || _early.Count == MaximumEarlyChanges)
            _early.Clear();
    }

    /// <summary>Lets the problems be searched again. Only the thread of the changes calls this.</summary>
    public void CheckAgain() => _current = _current.Again();
}
