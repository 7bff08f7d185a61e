using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Describes the text of the settings in an object or array, so that settings can be removed and added.</summary>
/// <param name="Inside">The range between the brackets, or the whole object if the format has no brackets.</param>
/// <param name="Separator">The text between two settings; empty if each setting is on a line of its own.</param>
/// <param name="Separators">The ranges of the separators, each after its setting. The last setting can have one too.</param>
internal sealed record SettingsLayout(SourceSpan Inside, string Separator, IReadOnlyList<SourceSpan> Separators);
