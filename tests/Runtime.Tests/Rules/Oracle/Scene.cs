using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Represents the context of the block under test, and the parameters that do not vary.</summary>
/// <param name="Name">The name of the test case.</param>
/// <param name="Service">The service of the block.</param>
/// <param name="Readers">The possible readers of the block; more than one if the text does not determine it.</param>
/// <param name="Build">Creates the statement around the block.</param>
internal sealed record Scene(string Name, AwsService Service, Reader[] Readers, Action<Configuration> Build)
{
    /// <summary>Gets a value indicating whether StarRocks stores the block.</summary>
    public bool IsStored { get; init; }

    /// <summary>Gets a value indicating whether unset parameters may be stored in StarRocks or set in another file.</summary>
    public bool IsPartial { get; init; }

    public bool IsAlone { get; init; }

    /// <summary>Gets a value indicating whether the region is us-west-2, and not unset.</summary>
    public bool HasRegion { get; init; } = true;

    /// <summary>Gets a value indicating whether the endpoint is a non-AWS endpoint, and not unset.</summary>
    public bool IsOutside { get; init; }

    /// <summary>Gets a value indicating whether enable_ssl is false, and not unset.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Gets a value indicating whether an access key is a temporary one.</summary>
    public bool IsTemporary { get; init; }

    public override string ToString() => Name;
}
