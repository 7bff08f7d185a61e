using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents an open document: its newest version, and what is known from its last check.</summary>
internal sealed class Document(Snapshot first)
{
    private volatile Snapshot _current = first;
    private volatile EarlierProblems _earlier = new(null);

    public DocumentAddress Address => _current.Address;

    /// <summary>Gets or sets the newest version.</summary>
    public Snapshot Current
    {
        get => _current;
        set => _current = value;
    }

    /// <summary>Gets or sets the problems that the last complete check has found.</summary>
    public EarlierProblems Earlier
    {
        get => _earlier;
        set => _earlier = value;
    }
}
