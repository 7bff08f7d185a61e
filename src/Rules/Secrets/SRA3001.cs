namespace StarRocks.AwsAuth.Rules;

internal static class SRA3001
{
    internal static readonly Rule Rule = new(
        "SRA3001",
        "Hard-coded secret",
        RuleSeverity.Warning,
        "Everyone who can read the file, its history or what is built from it can read a hard-coded secret.")
    {
        Source = static (properties, report) =>
        {
            var (isS3Local, isGlueLocal) = ((bool?)null, (bool?)null);
            for (var i = 0; i < properties.Count; i++)
            {
                var key = properties[i].Key.Trim();
                if (properties[i].Value is not { } value || !SecretText.IsSecretKey(key) || !SecretText.IsReal(value))
                    continue;
                RuleSeverity? severity = IsLocal(SecretText.ServiceOf(key)) ? RuleSeverity.Info : null;
                report.OnValue(key, i, LiteralMessage("'" + KeyText.ForMessage(key) + "'"), severity: severity);
            }

            bool IsLocal(AwsService service) => service == AwsService.Glue
                ? isGlueLocal ??= SecretText.IsLocal(properties, service)
                : isS3Local ??= SecretText.IsLocal(properties, service);
        },
        Fixes = static finding => [new("Read the secret from the environment", finding.SetValue(null))],
    };

    /// <param name="what">The key in quotes, or a description of the secret.</param>
    internal static string LiteralMessage(string what) =>
        what + " is hard-coded. Everyone who can read the file, its history or what is built from it can read the secret. "
        + "Read it from a secret store, the environment or the configuration, and replace this one.";
}
