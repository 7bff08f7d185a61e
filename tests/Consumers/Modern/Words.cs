using System;
using StarRocks.AwsAuth;

namespace Modern.@event;

/// <summary>Members that are named for keywords.</summary>
[PropertyMap]
internal sealed partial class Words
{
    public required string @class { get; init; }

    public TimeSpan? @event { get; init; }
}
