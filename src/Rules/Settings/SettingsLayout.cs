using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Describes the text of the entries in an object or array, so that entries can be removed and added.</summary>
/// <param name="Inside">The range between the brackets, or the whole object if the format has no brackets.</param>
/// <param name="Separator">The text between two entries; empty if each entry is on a line of its own.</param>
/// <param name="Separators">The ranges of the separators, each after its entry. The last entry can have one too.</param>
internal sealed record SettingsLayout(SourceSpan Inside, string Separator, IReadOnlyList<SourceSpan> Separators);
