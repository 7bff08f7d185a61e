using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using MySqlConnector;
using StarRocks.AwsAuth;
using StarRocks.AwsAuth.Drift;

namespace LakeProvisioning;

/// <summary>Represents a StarRocks cluster, which speaks the MySQL protocol on the query port of its frontends.</summary>
[SuppressMessage("Security", "CA2100", Justification = "Such statements take no parameters. The library checks names and escapes values.")]
internal sealed class Cluster(IConfiguration configuration)
{
    /// <summary>Returns the catalog; <see langword="null"/> if it does not exist, or the user has no privilege on it.</summary>
    public async Task<StoredCatalog?> FindAsync(string name, CancellationToken cancellation)
    {
        await using var connection = await ConnectAsync(cancellation);
        var names = await ReadAsync(connection, "SHOW CATALOGS", column: 0, cancellation);
        if (!names.Contains(name))
            return null;
        var statements = await ReadAsync(connection, $"SHOW CREATE CATALOG `{name}`", column: 1, cancellation);
        return StoredCatalog.Parse(statements.Single());
    }

    /// <summary>Runs a statement. Its real text, with the secrets, is sent to the cluster and written nowhere.</summary>
    public async Task RunAsync(SqlStatement statement, CancellationToken cancellation)
    {
        await using var connection = await ConnectAsync(cancellation);
        await using var command = new MySqlCommand(statement.CommandText, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(
        MySqlConnection connection, string query, int column, CancellationToken cancellation)
    {
        await using var command = new MySqlCommand(query, connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var values = new List<string>();
        while (await reader.ReadAsync(cancellation))
            values.Add(reader.GetString(column));
        return values;
    }

    private async Task<MySqlConnection> ConnectAsync(CancellationToken cancellation)
    {
        // A few statements need no pool, and so no connection is used again after a failure.
        var settings = new MySqlConnectionStringBuilder(configuration.GetConnectionString("StarRocks") ?? "") { Pooling = false };
        if (configuration["StarRocks:Password"] is { } password)
            settings.Password = password;
        var connection = new MySqlConnection(settings.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }
}
