using System;
using System.Linq;
using StarRocks.AwsAuth;

namespace Quickstart;

/// <summary>Prints as a person wants to read it. Nothing here has to hide a secret: what is printed is masked by itself.</summary>
internal static class Show
{
    public static void Catalog(string title, HiveCatalog catalog, string name)
    {
        Title(title);
        foreach (var (key, value) in catalog.ToProperties().Select(static p => (p.Key, p.Value)))
            Console.WriteLine($"  {key,-32} {(key.EndsWith("_key", StringComparison.Ordinal) ? "******" : value)}");
        Console.WriteLine();
        Console.WriteLine(catalog.ToSql(name));
        Console.WriteLine();
    }

    public static void Problems(string title, HiveCatalog catalog)
    {
        Title(title);
        foreach (var problem in catalog.Validate().OrderByDescending(static p => p.Severity))
        {
            Console.WriteLine($"  {problem.Severity.ToString().ToUpperInvariant(),-8} {problem.Id}  {problem.Member}");
            Console.WriteLine($"           {problem.Message}");
            Console.WriteLine();
        }

        try
        {
            catalog.ToSql("hive_catalog_broken");
        }
        catch (InvalidAuthConfigException refused)
        {
            var errors = refused.Problems.Count(static p => p.Severity == ProblemSeverity.Error);
            Console.WriteLine($"  ToSql wrote nothing: {errors} errors have to be mended first.");
        }
    }

    private static void Title(string title)
    {
        Console.WriteLine(title);
        Console.WriteLine(new string('-', title.Length));
    }
}
