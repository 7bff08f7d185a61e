using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents an open document.</summary>
internal sealed class Document(Snapshot first)
{
    private volatile Snapshot _current = first;

    public DocumentAddress Address => _current.Address;

    /// <summary>Gets or sets the newest version.</summary>
    public Snapshot Current
    {
        get => _current;
        set => _current = value;
    }
}
