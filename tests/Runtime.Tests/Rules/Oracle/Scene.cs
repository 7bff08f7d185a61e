using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Where the block under test stands, and what else is fixed there.</summary>
/// <param name="Name">For the test's name and a failure.</param>
/// <param name="Service">The block under test.</param>
/// <param name="Readers">Who may read it: more than one where the text doesn't tell.</param>
/// <param name="Build">Makes the statement around it.</param>
internal sealed record Scene(string Name, AwsService Service, Reader[] Readers, Action<Configuration> Build)
{
    /// <summary>StarRocks keeps it.</summary>
    public bool IsStored { get; init; }

    /// <summary>What it lacks may be stored or set elsewhere.</summary>
    public bool IsPartial { get; init; }

    public bool IsAlone { get; init; }

    /// <summary>The region is us-west-2; else none is given.</summary>
    public bool HasRegion { get; init; } = true;

    /// <summary>The endpoint is that of a store outside AWS; else none is given.</summary>
    public bool IsOutside { get; init; }

    /// <summary>enable_ssl is false; else it isn't given.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The access key, where one is given, is a temporary one.</summary>
    public bool IsTemporary { get; init; }

    public override string ToString() => Name;
}
