namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Represents what is tried with any text.</summary>
internal abstract class FuzzTarget(string name)
{
    /// <summary>Gets the name on the command line.</summary>
    public string Name => name;

    /// <summary>Gets the kind of texts that the target starts from.</summary>
    public abstract SeedKind Seeds { get; }

    /// <summary>Tries a text.</summary>
    /// <exception cref="BrokenPromiseException">What every text must satisfy does not hold for this one.</exception>
    public abstract void Try(string text);

    /// <summary>Does what a user does with a text once, to measure it.</summary>
    public virtual void Measure(string text) => Try(text);
}
