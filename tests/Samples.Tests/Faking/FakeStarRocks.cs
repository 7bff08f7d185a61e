using System.Text.RegularExpressions;

namespace StarRocks.AwsAuth.Samples.Tests.Faking;

/// <summary>Keeps catalogs as StarRocks does: ALTER overwrites properties, and SHOW CREATE CATALOG masks keys.</summary>
internal sealed partial class FakeStarRocks : IDisposable
{
    private readonly SortedDictionary<string, Dictionary<string, string>> _catalogs = new(StringComparer.Ordinal);

    public FakeStarRocks() => Server = new MySqlServer(Reply);

    public MySqlServer Server { get; }

    /// <summary>Gets or sets what is done instead of a statement that changes something; null for the statement itself.</summary>
    public Func<string, MySqlReply?> Failure { get; set; } = static _ => null;

    /// <summary>Gets or sets a value indicating whether a statement takes effect although it fails.</summary>
    public bool AppliesBeforeFailure { get; set; }

    public string[] Writes => [.. Server.Statements.Where(static statement => !statement.StartsWith("SHOW", StringComparison.Ordinal))];

    public IReadOnlyDictionary<string, string> this[string catalog] => _catalogs[catalog];

    /// <summary>Stores a catalog that somebody else has created.</summary>
    public void Add(string name, params (string Key, string Value)[] properties) =>
        _catalogs[name] = properties.ToDictionary(static property => property.Key, static property => property.Value);

    public void Set(string name, string key, string value) => _catalogs[name][key] = value;

    public void Dispose() => Server.Dispose();

    private MySqlReply Reply(string statement)
    {
        if (statement == "SHOW CATALOGS")
            return new MySqlReply.Rows(
                ["Catalog", "Type", "Comment"],
                [
                    ["default_catalog", "Internal", ""],
                    .. _catalogs.Select(static catalog => (string[])[catalog.Key, catalog.Value["type"], ""]),
                ]);
        if (ShowCreate().Match(statement) is { Success: true } show)
            return new MySqlReply.Rows(["Catalog", "Create Catalog"], [show.Groups[1].Value, CreateText(show.Groups[1].Value)]);
        var failure = Failure(statement);
        if (failure is not null && !AppliesBeforeFailure)
            return failure;
        var change = Change().Match(statement);
        Assert.True(change.Success, "a statement that StarRocks does not know");
        var name = change.Groups["name"].Value;
        if (change.Groups["create"].Success && !_catalogs.TryAdd(name, []))
            return new MySqlReply.Error(1064, "HY000", $"Catalog '{name}' already exists");
        foreach (Match property in Property().Matches(statement))
            _catalogs[name][property.Groups[1].Value] = property.Groups[2].Value;
        return failure ?? new MySqlReply.Done();
    }

    private string CreateText(string name) =>
        $"CREATE EXTERNAL CATALOG `{name}`\nPROPERTIES (" + string.Join(",\n", _catalogs[name].Select(Shown)) + "\n)";

    private static string Shown(KeyValuePair<string, string> property)
    {
        var isMasked = property.Key.EndsWith("_key", StringComparison.Ordinal) && property.Value.Length > 4;
        return $"\"{property.Key}\"  =  \"{(isMasked ? $"{property.Value[..2]}******{property.Value[^2..]}" : property.Value)}\"";
    }

    [GeneratedRegex("^SHOW CREATE CATALOG `(\\w+)`$")]
    private static partial Regex ShowCreate();

    [GeneratedRegex(@"^(?:(?<create>CREATE EXTERNAL)|ALTER) CATALOG (?<name>\w+)\s+(?:PROPERTIES|SET)\s*\(")]
    private static partial Regex Change();

    [GeneratedRegex("\"([^\"]+)\" = \"([^\"]*)\"")]
    private static partial Regex Property();
}
