using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A fix as a code fix gets it.</summary>
internal sealed record SourceFix(string Title, IReadOnlyList<SourceFixStep> Steps);
