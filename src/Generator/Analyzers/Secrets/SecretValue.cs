namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents what is known about a value that is, or contains, a secret.</summary>
/// <param name="Path">The steps to the secret; null if the value is its text.</param>
/// <param name="Origin">Where the secret comes from.</param>
internal readonly record struct SecretValue(SecretPath? Path, SecretOrigin Origin)
{
    /// <summary>The index of an element if every element of the collection contains the secret.</summary>
    internal const string Every = "*";

    /// <summary>Returns the value that contains this one; null if it is nested too deeply to be followed.</summary>
    internal SecretValue? Wrap(SecretStep kind, string? name = null) =>
        Path is { IsFull: true } ? null : this with { Path = new SecretPath(kind, name, Path) };

    /// <summary>Returns the value without its first step; null if the first step is another one.</summary>
    internal SecretValue? Unwrap(SecretStep kind) => Path is { } path && path.Kind == kind ? this with { Path = path.Inner } : null;

    /// <summary>Returns the value of a member; null if it does not contain the secret.</summary>
    internal SecretValue? Member(string name) =>
        Path is { Kind: SecretStep.ShownMember or SecretStep.Member or SecretStep.MaskedMember } path && path.Name == name
            ? this with { Path = path.Inner } : null;

    /// <summary>Returns an element of a collection; for a dictionary, a pair of key and value.</summary>
    internal SecretValue? Element() => Path?.Kind switch
    {
        SecretStep.Element => this with { Path = Path.Inner },
        SecretStep.Entry or SecretStep.MaskedEntry => this with { Path = new SecretPath(SecretStep.ShownMember, "Value", Path.Inner) },
        _ => null,
    };

    /// <summary>Returns the value of a key or an index; null if another one contains the secret.</summary>
    /// <param name="key">The key; null if it is unknown.</param>
    /// <param name="isSecretKey">Whether the key is known to be that of a secret.</param>
    internal SecretValue? At(string? key, bool isSecretKey) => Path switch
    {
        { Kind: SecretStep.Element, Name: var index } =>
            index == Every || key is null || index == key ? this with { Path = Path.Inner } : null,
        { Kind: SecretStep.Entry or SecretStep.MaskedEntry, Name: var entry } =>
            (entry is null ? isSecretKey : key is null || key == entry) ? this with { Path = Path.Inner } : null,
        _ => null,
    };

    /// <summary>Returns the collection as a new one of the same elements, which does not mask them.</summary>
    internal SecretValue? Copy(bool toDictionary)
    {
        if (Element() is not { } element)
            return null;
        return toDictionary ? element.Member("Value")?.Wrap(SecretStep.Entry, Path!.Kind == SecretStep.Entry ? Path.Name : null)
            : element.Wrap(SecretStep.Element, Path!.Kind == SecretStep.Element ? Path.Name : null);
    }

    /// <summary>Returns the text of the value; null if its text does not show the secret.</summary>
    internal SecretValue? Text(SinkForm form = SinkForm.Text) => IsShown(form) ? this with { Path = null } : null;

    /// <summary>Indicates whether a sink shows the secret.</summary>
    internal bool IsShown(SinkForm form)
    {
        for (var step = Path; step is not null; step = step.Inner)
        {
            var isShown = step.Kind switch
            {
                SecretStep.ShownMember => true,
                SecretStep.Element or SecretStep.Entry => form != SinkForm.Text,
                SecretStep.Member => form == SinkForm.Members,
                _ => false,
            };
            if (!isShown)
                return false;
        }

        return true;
    }
}
