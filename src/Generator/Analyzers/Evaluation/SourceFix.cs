using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a fix as a code fix applies it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Steps">The steps.</param>
/// <param name="IsCertain">Whether it needs no decision of the user.</param>
/// <param name="IsOnlyAlone">Whether it causes an error together with the same fix of other problems.</param>
internal sealed record SourceFix(string Title, IReadOnlyList<SourceFixStep> Steps, bool IsCertain, bool IsOnlyAlone);
