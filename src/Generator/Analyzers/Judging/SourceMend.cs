using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A mend as a code fix gets it.</summary>
internal sealed record SourceMend(string Title, IReadOnlyList<SourceMendStep> Steps);
