using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using MySqlConnector;

namespace LakeProvisioning;

/// <summary>Compares all catalogs first, and then applies what differs, so that a plan is complete before anything changes.</summary>
internal sealed class Provisioner(IEnumerable<DeclaredCatalog> catalogs, Cluster cluster)
{
    public async Task<Outcome> RunAsync(bool apply, CancellationToken cancellation)
    {
        var plans = new List<CatalogPlan>();
        foreach (var catalog in catalogs)
        {
            plans.Add(CatalogPlan.Of(catalog, await cluster.FindAsync(catalog.Name, cancellation)));
            Console.WriteLine(plans[^1]);
        }

        var isPossible = plans.TrueForAll(static plan => plan.Obstacle is null);
        var pending = plans.Where(static plan => plan.Statement is not null);
        if (!apply)
            return !isPossible ? Outcome.Failed : pending.Any() ? Outcome.Pending : Outcome.Done;
        foreach (var plan in pending)
            isPossible &= await ApplyAsync(plan, cancellation);
        return isPossible ? Outcome.Done : Outcome.Failed;
    }

    private async Task<bool> ApplyAsync(CatalogPlan plan, CancellationToken cancellation)
    {
        try
        {
            await cluster.RunAsync(plan.Statement!, cancellation);
            Console.WriteLine($"{plan.Catalog.Name}: applied");
            return true;
        }
        catch (MySqlException problem) when (problem.ErrorCode != MySqlErrorCode.UnableToConnectToHost)
        {
            // An error of StarRocks has an SQL state; a connection that is lost or times out has none.
            await Console.Error.WriteLineAsync(
                problem.SqlState is null
                    ? $"{plan.Catalog.Name}: the connection was lost or timed out before StarRocks answered, so the statement may have "
                        + "been applied. Run the program again to compare."
                    : $"{plan.Catalog.Name}: StarRocks rejects the statement: {plan.Catalog.Mask(problem.Message)}");
            return false;
        }
    }
}
