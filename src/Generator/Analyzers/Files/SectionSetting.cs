using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A setting of a bound section.</summary>
/// <param name="Name">From the section on, its levels separated by colons.</param>
/// <param name="Node">Where it stands.</param>
internal readonly record struct SectionSetting(string Name, SettingsNode Node);
