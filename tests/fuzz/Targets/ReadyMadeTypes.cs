using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Contains the types of the library that are read from properties.</summary>
internal static class ReadyMadeTypes
{
    /// <summary>Gets all of them by name.</summary>
    public static IReadOnlyList<ReadyMadeType> All { get; } =
    [
        .. typeof(S3Auth).Assembly.GetExportedTypes()
            .Where(static type => type is { IsAbstract: false, IsGenericType: false } && IsRead(type))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (ReadyMadeType)Activator.CreateInstance(typeof(ReadyMadeType<>).MakeGenericType(type))!),
    ];

    private static bool IsRead(Type type) => type.GetInterfaces().Any(
        each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IPropertySource<>) && each.GenericTypeArguments[0] == type);
}
