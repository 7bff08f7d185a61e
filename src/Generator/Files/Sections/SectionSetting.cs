using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a setting of a bound section.</summary>
/// <param name="Name">The path from the section, separated by colons.</param>
/// <param name="Node">The position of the setting in the file.</param>
internal readonly record struct SectionSetting(string Name, SettingsNode Node);
