using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>A key of an auth block without its prefix, and everything that StarRocks and the rules make of it.</summary>
internal sealed partial class Parameter
{
    // Numbers the parameters as they come into being, so that a set of them can be bits; nothing rests on which number one has.
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

    /// <summary>StarRocks' own name.</summary>
    internal string Name { get; }

    internal ParameterType Type { get; }

    /// <summary>The one service that has it; null where both do.</summary>
    internal AwsService? Only { get; private init; }

    /// <summary>The identity that a flag makes StarRocks use; null for what is no such flag.</summary>
    internal BaseIdentity? Picks { get; private init; }

    /// <summary>That identity in a message; empty for what is no such flag.</summary>
    internal string PicksWhat { get; private init; } = "";

    /// <summary>How the program's own AWS clients act on it.</summary>
    internal ClientUse Client { get; private init; }

    /// <summary>Who looks at it; everybody else ignores it silently.</summary>
    internal BlockReaders ReadBy { get; private init; } = BlockReaders.All;

    /// <summary>A storage volume refuses it as an unknown property, where it does not merely drop it.</summary>
    internal bool IsRefusedByVolume { get; private init; }

    /// <summary>ALTER STORAGE VOLUME cannot set it.</summary>
    internal bool IsFixedInVolume { get; private init; }

    /// <summary>The words that it takes; null where any text can be right.</summary>
    internal WordList? Words { get; private init; }

    /// <summary>What StarRocks does with another word.</summary>
    internal string? OtherWord { get; private init; }

    /// <summary>
    /// What an absent value is equal to in what StarRocks stores; null where no value is. The empty text for what StarRocks itself
    /// takes for absent.
    /// </summary>
    internal Func<StoredIn, string?> Absent { get; private init; } = static _ => "";

    /// <summary>What ALTER … SET can write so that StarRocks behaves as if it had never been set; null where nothing does.</summary>
    internal Func<StoredIn, string?> Forgotten { get; private init; } = static _ => "";

    /// <summary>Where nothing does: why, and what to do.</summary>
    internal string? WhyNotForgotten { get; private init; }

    /// <summary>Names that people use for it and that no edit distance finds, without separators and in lower case.</summary>
    internal IReadOnlyList<string> OtherNames { get; private init; } = [];

    /// <summary>The environment variable that AWS' own tools read it from, by the service; null where there is none.</summary>
    internal Func<AwsService, string?> Variable { get; private init; } = static _ => null;

    internal bool IsBoolean => Type == ParameterType.Boolean;

    /// <summary>Whether a service has it; a prefix that StarRocks does not read has what S3 has.</summary>
    internal bool IsOf(AwsService service) => Only is not { } only || only == (service == AwsService.Other ? AwsService.S3 : service);

    /// <summary>The whole key, for the two prefixes without building it anew.</summary>
    internal string Key(AwsService service, string prefix) => service switch
    {
        AwsService.S3 when prefix == AwsServices.FrontendPrefix => FrontendKeys.Key(this),
        AwsService.S3 => _s3Key,
        AwsService.Glue => _glueKey,
        _ => prefix + "." + Name,
    };

    internal string Key(AwsService service) => Key(service, service == AwsService.Glue ? AwsServices.GluePrefix : AwsServices.S3Prefix);

    /// <summary>Whether what StarRocks stores means the same as what was configured; null where it is not set.</summary>
    internal bool IsSame(string? configured, string? stored, AwsService service, StoredIn storedIn) =>
        Type.IsSame(configured, stored, Absent(storedIn), service);

    public override string ToString() => Name;
}
