using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Contains texts of this repository to start from, and the same content in other formats.</summary>
internal static partial class Seeds
{
    private const string Node = "arn:aws:iam::081976408565:role/starrocks_node";

    private static readonly string _repository = typeof(Seeds).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "Repository").Value!;

    private static readonly Lazy<string[]> _sql = new(static () => [.. SqlFiles().Concat(MarkedStatements()).Concat(Blocks("sql")).Distinct().Select(Hide)]);

    /// <summary>Returns the texts of a kind.</summary>
    public static string[] Of(SeedKind kind) => kind switch
    {
        SeedKind.Sql => _sql.Value,
        SeedKind.Json => [.. Blocks("json"), .. Files("samples", "*.json"), .. Objects().Select(SeedFormats.Json), .. _sql.Value.Select(SeedFormats.JsonWithSql)],
        SeedKind.Yaml => [.. HandWritten.Yaml, .. Blocks("yaml"), .. Objects().Select(SeedFormats.Yaml), .. _sql.Value.SelectMany(SeedFormats.YamlWithSql)],
        SeedKind.Conf => [.. HandWritten.Conf, .. Objects().Select(SeedFormats.Conf)],
        SeedKind.Markdown => [.. HandWritten.Markdown, .. _sql.Value.Select(SeedFormats.Markdown), .. Pages()],
        SeedKind.Shell => [.. HandWritten.Shell, .. _sql.Value.SelectMany(SeedFormats.Shell)],
        SeedKind.Properties => [.. Objects().Select(SeedFormats.Lines), .. Cases().Select(SeedFormats.Lines)],
        SeedKind.Values => [.. HandWritten.Values, .. Objects().Select(static pairs => string.Join('\n', pairs.Select(static pair => pair.Value)))],
        _ => [.. Tool()],
    };

    /// <summary>Returns the properties of the statements of the seeds.</summary>
    private static IEnumerable<KeyValuePair<string, string>[]> Objects() => _sql.Value.SelectMany(static text => SqlScript.Read(text).Statements)
        .Select(static statement => statement.Properties.Where(static property => property.Value is not null)
            .Select(static property => new KeyValuePair<string, string>(property.Key, property.Value!)).ToArray())
        .Where(static pairs => pairs.Length > 0);

    private static IEnumerable<string> Tool()
    {
        foreach (var (kind, extension) in new[]
        {
            (SeedKind.Sql, ".sql"), (SeedKind.Json, ".json"), (SeedKind.Yaml, ".yaml"), (SeedKind.Conf, ".conf"), (SeedKind.Markdown, ".md"), (SeedKind.Shell, ".sh"),
        })
        {
            foreach (var text in Of(kind))
                yield return extension + "\n" + text;
        }
    }

    private static IEnumerable<string> SqlFiles() => Files("tests/Runtime.Tests/Statements/SeedPage", "*.sql");

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(_repository, folder), pattern, SearchOption.AllDirectories)
            .Where(static path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static IEnumerable<string> Pages() => Files("docs", "*.md").Where(static text => text.Length < 8_000);

    private static IEnumerable<string> Blocks(string language) => Files("docs", "*.md").SelectMany(static text => Fence().Matches(text))
        .Where(match => match.Groups[1].Value == language).Select(static match => match.Groups[2].Value);

    private static IEnumerable<string> MarkedStatements() => File.ReadLines(Path.Combine(_repository, "tests/Runtime.Tests/Sql/Reading/Statements.txt"))
        .Where(static line => line.Contains(" ⇒ ", StringComparison.Ordinal))
        .Select(static line => Marks().Replace(line[..line.IndexOf(" ⇒ ", StringComparison.Ordinal)], static mark => mark.Value switch
        {
            "⏎" => "\n",
            "⇥" => "\t",
            "␠" => "\u3000",
            "␍" => "\r",
            "◌" => "\uFEFF",
            _ => "",
        }));

    /// <summary>Reads the rows of the cases of the rules, whose notation is <c>block{key=value; key=value}</c>.</summary>
    private static IEnumerable<KeyValuePair<string, string>[]> Cases() => File.ReadLines(Path.Combine(_repository, "tests/Runtime.Tests/Rules/FieldCases.txt"))
        .Select(static line => Block().Matches(line).SelectMany(static match => match.Groups[2].Value.Split(';', StringSplitOptions.TrimEntries)
            .Where(static pair => pair.Contains('=', StringComparison.Ordinal))
            .Select(pair => Pair(match.Groups[1].Value == "other" ? "" : "aws." + match.Groups[1].Value + ".", pair))).ToArray())
        .Where(static pairs => pairs.Length > 0);

    private static KeyValuePair<string, string> Pair(string prefix, string pair)
    {
        var end = pair.IndexOf('=', StringComparison.Ordinal);
        var value = pair[(end + 1)..].Replace("$AK", "AKIAIOSFODNN7EXAMPLE", StringComparison.Ordinal).Replace("$TK", "ASIAIOSFODNN7EXAMPLE", StringComparison.Ordinal)
            .Replace("$GROLE", Node, StringComparison.Ordinal).Replace("$ROLE", Node, StringComparison.Ordinal).Replace("$SK", SecretOf(pair), StringComparison.Ordinal);
        return new(prefix + pair[..end], value);
    }

    /// <summary>Puts a marked secret into each value of a secret key.</summary>
    private static string Hide(string sql) => Secret().Replace(sql, static match =>
        match.Groups[1].Value + SecretOf(match.Index.ToString(CultureInfo.InvariantCulture)) + match.Groups[2].Value);

    private static string SecretOf(string name) => MarkedSecrets.Mark + "aXbY0" + string.Concat(name.Where(char.IsAsciiLetterOrDigit)) + "019abcXYZ";

    [GeneratedRegex("""("[\w.]*(?:secret_key|session_token|secret.key|customer_key|password|token|credential)"\s*=\s*")[^"]*(")""")]
    private static partial Regex Secret();

    [GeneratedRegex("[«»‼⏎⇥␠␍◌]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(\w+)\{([^}]*(?:\$\{\w+\}[^}]*)*)\}")]
    private static partial Regex Block();

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
