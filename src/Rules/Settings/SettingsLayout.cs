using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>How the entries of an object or array stand in a text, so that entries can be removed and added.</summary>
/// <param name="Inside">From behind the opening bracket to the closing one; all of it where there are no brackets.</param>
/// <param name="Separator">What stands between two entries; empty where each stands on a line of its own.</param>
/// <param name="Separators">Each behind its entry; the last entry may have one too.</param>
internal sealed record SettingsLayout(SourceSpan Inside, string Separator, IReadOnlyList<SourceSpan> Separators);
