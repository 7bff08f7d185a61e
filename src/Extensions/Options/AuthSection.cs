using Microsoft.Extensions.Configuration;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Represents the section of the configuration from which the options of a name are read.</summary>
/// <typeparam name="T">The type of the options.</typeparam>
/// <param name="Name">The name of the options.</param>
/// <param name="Section">The section.</param>
internal sealed record AuthSection<T>(string Name, IConfigurationSection Section);
