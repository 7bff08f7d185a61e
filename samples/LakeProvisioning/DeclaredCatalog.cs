using System;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Drift;

namespace LakeProvisioning;

/// <summary>Represents a catalog as the settings describe it.</summary>
/// <param name="Name">The name, which StarRocks accepts.</param>
/// <param name="Configuration">The typed configuration.</param>
/// <param name="Creation">The statement that creates it.</param>
internal sealed record DeclaredCatalog(string Name, IPropertySource Configuration, SqlStatement Creation)
{
    /// <summary>Returns an answer of StarRocks, which can quote properties, without the secrets of this catalog.</summary>
    public string Mask(string answer)
    {
        var properties = Configuration.ToProperties();
        return PropertyDictionary.Diff(new PropertyDictionary([]), properties)
            .Where(change => change.IsSecret && properties[change.Key].Length > 0)
            .Aggregate(answer, (text, change) => text.Replace(properties[change.Key], change.After, StringComparison.Ordinal));
    }
}

/// <summary>Registers catalogs.</summary>
internal static class DeclaredCatalogs
{
    /// <summary>Registers a catalog whose properties are read from a section of the settings.</summary>
    public static void AddCatalog<T>(this IServiceCollection services, string name, string section, Func<T, string, SqlStatement> toSql)
        where T : class, IPropertySource<T>
    {
        services.AddStarRocksAuth<T>(section);
        services.AddSingleton(provider =>
        {
            var configuration = provider.GetRequiredService<IOptions<T>>().Value;
            return new DeclaredCatalog(name, configuration, toSql(configuration, name));
        });
    }
}
