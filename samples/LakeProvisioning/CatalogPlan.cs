using System;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Drift;

namespace LakeProvisioning;

/// <summary>Represents what has to be done so that the cluster has a catalog as it is configured.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Comparison">The result of the comparison.</param>
/// <param name="Statement">The statement to run; <see langword="null"/> if there is none.</param>
/// <param name="Obstacle">Why StarRocks cannot make the change; <see langword="null"/> if it can.</param>
internal sealed record CatalogPlan(DeclaredCatalog Catalog, string Comparison, SqlStatement? Statement = null, string? Obstacle = null)
{
    /// <summary>Compares a catalog with the one of the cluster, which is never dropped.</summary>
    public static CatalogPlan Of(DeclaredCatalog catalog, StoredCatalog? stored)
    {
        if (stored is null)
            return new CatalogPlan(catalog, $"{catalog.Name}: missing", catalog.Creation);
        var report = stored.Compare(catalog.Configuration);
        if (!report.HasDrift)
            return new CatalogPlan(catalog, report.ToString());
        try
        {
            return new CatalogPlan(catalog, report.ToString(), report.ToAlterSql());
        }
        catch (InvalidOperationException problem)
        {
            return new CatalogPlan(catalog, report.ToString(), Obstacle: problem.Message);
        }
    }

    /// <summary>Returns the plan, with secrets masked.</summary>
    public override string ToString() => (Statement, Obstacle) switch
    {
        ({ } statement, _) => $"{Comparison}\n\n{statement}\n",
        (_, { } obstacle) => $"{Comparison}\n\nStarRocks cannot alter this, and the program never drops a catalog:\n{obstacle}\n",
        _ => Comparison,
    };
}
