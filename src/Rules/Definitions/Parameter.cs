using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a parameter of an auth block, with everything that readers, writers and rules know about it.</summary>
internal sealed partial class Parameter
{
    // Numbers the parameters as they are created, so that a set of them can be bits; no number has a meaning.
    private static int _count;

    private readonly string _s3Key;
    private readonly string _glueKey;

    private Parameter(string name, ParameterType type)
    {
        Index = _count++;
        if (Index >= ParameterSet.Capacity)
            throw new InvalidOperationException("A ParameterSet holds no more parameters.");
        Name = name;
        Type = type;
        _s3Key = AwsServices.S3Prefix + "." + name;
        _glueKey = AwsServices.GluePrefix + "." + name;
    }

    internal int Index { get; }

    /// <summary>Gets the name in StarRocks, without a prefix.</summary>
    internal string Name { get; }

    internal ParameterType Type { get; }

    /// <summary>Gets what it means, as editors show it.</summary>
    internal string Meaning { get; private init; } = "";

    /// <summary>Gets the only service that has it; null if both have it.</summary>
    internal AwsService? Only { get; private init; }

    /// <summary>Gets the identity that a flag selects; null if it is not such a flag.</summary>
    internal BaseIdentity? Identity { get; private init; }

    /// <summary>Gets the name of that identity in a message; empty if it is not such a flag.</summary>
    internal string IdentityText { get; private init; } = "";

    /// <summary>Gets how the AWS clients of this library use it.</summary>
    internal ClientUse Client { get; private init; }

    /// <summary>Gets the components that read it; all others silently ignore it.</summary>
    internal BlockReaders ReadBy { get; private init; } = BlockReaders.All;

    /// <summary>Gets the first version of StarRocks that reads it; null if no source names it.</summary>
    internal Since? Since { get; private init; }

    /// <summary>Gets a value indicating whether a storage volume rejects it as an unknown property instead of ignoring it.</summary>
    internal bool IsRejectedByVolume { get; private init; }

    /// <summary>Gets a value indicating whether ALTER STORAGE VOLUME cannot set it.</summary>
    internal bool IsFixedInVolume { get; private init; }

    /// <summary>Gets the supported words; null if any text can be valid.</summary>
    internal WordList? Words { get; private init; }

    /// <summary>Gets what StarRocks does with another word.</summary>
    internal string? OtherWord { get; private init; }

    /// <summary>
    /// Gets the function that returns the value that equals a missing one in what StarRocks stores; null if no value does, and empty if
    /// StarRocks
    /// treats an empty value as missing.
    /// </summary>
    internal Func<StoredIn, string?> ValueWhenUnset { get; private init; } = static _ => "";

    /// <summary>
    /// Gets the function that returns the value with which ALTER … SET restores the behavior of a missing one; null if there is none.
    /// </summary>
    internal Func<StoredIn, string?> ResetValue { get; private init; } = static _ => "";

    /// <summary>Gets the reason and the advice if there is no such value.</summary>
    internal string? NoResetReason { get; private init; }

    /// <summary>Gets names that people use for it and that an edit distance does not find, in lower case and without separators.</summary>
    internal IReadOnlyList<string> OtherNames { get; private init; } = [];

    /// <summary>Gets the function that returns the environment variable from which AWS tools read it; null if there is none.</summary>
    internal Func<AwsService, string?> Variable { get; private init; } = static _ => null;

    internal bool IsBoolean => Type == ParameterType.Boolean;

    /// <summary>Gets the words that editors propose as its value; null if there are none.</summary>
    internal WordList? ProposedWords => IsBoolean ? Booleans.Words : Words;

    /// <summary>
    /// Indicates whether a service has it. A prefix that StarRocks does not read has the parameters of S3.
    /// </summary>
    internal bool IsOf(AwsService service) => Only is not { } only || only == (service == AwsService.Other ? AwsService.S3 : service);

    /// <summary>Returns the full key; allocates nothing for the prefixes that StarRocks reads.</summary>
    internal string Key(AwsService service, string prefix) => service switch
    {
        AwsService.S3 when prefix == AwsServices.FrontendPrefix => FrontendKeys.Key(this),
        AwsService.S3 => _s3Key,
        AwsService.Glue => _glueKey,
        _ => prefix + "." + Name,
    };

    internal string Key(AwsService service) => Key(service, service == AwsService.Glue ? AwsServices.GluePrefix : AwsServices.S3Prefix);

    /// <summary>Indicates whether StarRocks treats both values alike; null for a value that is not set.</summary>
    internal bool IsSame(string? configured, string? stored, AwsService service, StoredIn storedIn) =>
        Type.IsSame(configured, stored, ValueWhenUnset(storedIn), service);

    public override string ToString() => Name;
}
