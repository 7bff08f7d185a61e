using System;
using System.Linq;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Contains all targets.</summary>
internal static class FuzzTargets
{
    public static FuzzTarget[] All { get; } =
    [
        new FileTarget("sql", ".sql", SeedKind.Sql),
        new FileTarget("json", ".json", SeedKind.Json),
        new FileTarget("yaml", ".yaml", SeedKind.Yaml),
        new FileTarget("conf", ".conf", SeedKind.Conf),
        new FileTarget("javaproperties", ".properties", SeedKind.Properties),
        new FileTarget("markdown", ".md", SeedKind.Markdown),
        new FileTarget("shell", ".sh", SeedKind.Shell),
        new StatementTarget(),
        new PropertiesTarget(),
        new ValuesTarget(),
        new ToolTarget(),
    ];

    /// <exception cref="ArgumentException">There is no such target.</exception>
    public static FuzzTarget Find(string name) => All.FirstOrDefault(target => target.Name == name)
        ?? throw new ArgumentException("There is no target '" + name + "'. Targets: " + string.Join(' ', All.Select(static target => target.Name)));
}
