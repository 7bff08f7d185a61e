namespace StarRocks.AwsAuth.Rules;

internal static class SRA3001
{
    internal static readonly Rule Rule = new(
        "SRA3001",
        "A secret is a literal in source",
        RuleSeverity.Warning,
        "Whoever can read the source, its history or the assembly has a secret that is written there.")
    {
        Source = static (properties, report) =>
        {
            for (var i = 0; i < properties.Count; i++)
            {
                var key = properties[i].Key.Trim();
                if (properties[i].Value is { } value && SecretText.IsSecretKey(key) && SecretText.IsReal(value))
                    report.OnValue(key, i, LiteralMessage("'" + key + "'"), severity: SecretText.IsLocal(properties, key) ? RuleSeverity.Info : null);
            }
        },
        Mends = static finding => [new("Take it from the environment", finding.ToValue(null))],
    };

    /// <summary>What is said of a secret that is a literal, given what it is called.</summary>
    internal static string LiteralMessage(string what) =>
        what + " is a literal: whoever can read the source, its history or the assembly has the secret. Take it from a secret store, from the environment or from the configuration, and replace this one.";
}
