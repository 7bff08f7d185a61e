using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Recognizes references to secrets, which a tool resolves before StarRocks reads the value: 1Password (<c>op://</c>), Vault
/// (<c>vault:path#key</c>), SOPS and Jasypt (<c>ENC[…]</c>, <c>ENC(…)</c>), AWS Secrets Manager and Parameter Store (an ARN,
/// <c>ssm:/</c>), mounted files (<c>/run/secrets/</c>), and other stores that are named by a scheme.
/// </summary>
internal static class SecretReference
{
    private static readonly string[] _beginnings =
    [
        "op://", "vault:", "ref+", "ssm:", "secretsmanager:", "awssm://", "awsps://", "gcpsm://", "gcp-secret://",
        "azurekeyvault://", "keyvault:", "bws://", "doppler://", "env:", "file:", "secret:", "enc:", "ENC[", "ENC(", "{cipher}",
        "/run/secrets/", "/var/run/secrets/", "/mnt/secrets-store/",
    ];

    private static readonly string[] _services = [":secretsmanager:", ":ssm:"];

    internal static bool Is(string value)
    {
        foreach (var beginning in _beginnings)
        {
            if (value.Length > beginning.Length && value.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return IsArn(value);
    }

    private static bool IsArn(string value)
    {
        var partition = value.StartsWith("arn:", StringComparison.OrdinalIgnoreCase) ? value.IndexOf(':', "arn:".Length) : -1;
        return partition > 0
            && Array.Exists(_services, service => string.CompareOrdinal(value, partition, service, 0, service.Length) == 0);
    }
}
