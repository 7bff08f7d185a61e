using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a fix as a code fix applies it.</summary>
internal sealed record SourceFix(string Title, IReadOnlyList<SourceFixStep> Steps);
