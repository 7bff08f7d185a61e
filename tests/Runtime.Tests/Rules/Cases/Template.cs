using System.Text.RegularExpressions;

namespace StarRocks.AwsAuth.Tests.Rules.Cases;

/// <summary>Recognizes the templates of the field cases, which are unknown values.</summary>
internal static partial class Template
{
    public static bool IsIn(string value) => Anywhere().IsMatch(value) || Whole().IsMatch(value);

    [GeneratedRegex(@"\$\{[^}]+\}|\$[A-Za-z_]\w*|\{\{.*?\}\}|\{%.*?%\}|\{[A-Za-z_]\w*\}|%\([^)]+\)s|#\{[^}]+\}#|__[A-Z][A-Z0-9_]*__|%[A-Za-z_]\w*%|@Microsoft\.KeyVault\(", RegexOptions.CultureInvariant)]
    private static partial Regex Anywhere();

    [GeneratedRegex(@"\A[:@][A-Za-z_]\w*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
