using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Cases;

/// <summary>
/// A configuration in the notation of the field cases: <c>hive/hms: other{type=hive} s3{use_instance_profile=true; region=us-west-2}</c>.
/// <c>s3</c> is <c>aws.s3</c>, <c>glue</c> is <c>aws.glue</c>; what the statement needs besides is there unless <c>other</c> names it.
/// </summary>
internal sealed class CaseLine
{
    private static readonly (string Name, string Value)[] _examples =
    [
        ("$AK", Examples.AccessKey), ("$SK", Examples.SecretKey), ("$TK", "ASIAIOSFODNN7EXAMPLE"),
        ("$ROLE", Examples.RoleArn), ("$GROLE", "arn:aws:iam::123456789012:role/catalog"),
    ];

    private CaseLine(CaseContext context, bool hasS3, bool hasGlue, IReadOnlyList<WrittenProperty> properties)
    {
        Context = context;
        HasS3 = hasS3;
        HasGlue = hasGlue;
        Properties = properties;
    }

    public CaseContext Context { get; }

    public bool HasS3 { get; }

    public bool HasGlue { get; }

    /// <summary>In the order of the line, what the statement needs besides first.</summary>
    public IReadOnlyList<WrittenProperty> Properties { get; }

    public static CaseLine Read(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var context = CaseContext.Named(line[..colon].Trim());
        var written = new List<WrittenProperty>();
        var blocks = Blocks(line[(colon + 1)..]).ToArray();
        foreach (var (block, inside) in blocks)
            written.AddRange(Pairs(inside).Select(pair => new WrittenProperty(Prefix(block) + pair.Key, Known(pair.Key, pair.Value))));
        var needed = context.Needs.Where(need => !written.Exists(w => w.Key == need.Key) && (need.Key != "format" || !written.Exists(static w => w.Key == "path")));
        return new(context, blocks.Any(static b => b.Name == "s3"), blocks.Any(static b => b.Name == "glue"),
            [.. needed.Select(static need => new WrittenProperty(need.Key, need.Value)), .. written]);
    }

    /// <summary>Reads it as a text is read, with what is to be said of its keys.</summary>
    public void Fill(Configuration configuration, Report report)
    {
        configuration.Reset(Context.Scope);
        configuration.HasS3 = HasS3;
        configuration.HasGlue = HasGlue;
        KeyReader.Read(Properties, configuration, report);
    }

    private static string Prefix(string block) => block switch
    {
        "s3" => "aws.s3.",
        "glue" => "aws.glue.",
        "other" => "",
        _ => throw new FormatException($"No block is called '{block}'."),
    };

    private static string? Known(string key, string value)
    {
        foreach (var (name, example) in _examples)
        {
            if (value == name)
                return example;
        }

        return DeferredValue.Is(key, value) ? null : value;
    }

    /// <summary>The blocks and what stands between their braces; templates have braces too.</summary>
    private static IEnumerable<(string Name, string Inside)> Blocks(string text)
    {
        var at = 0;
        while (text.IndexOf('{', at) is var open && open >= 0)
        {
            var depth = 1;
            var close = open;
            while (depth > 0)
            {
                close++;
                depth += text[close] switch { '{' => 1, '}' => -1, _ => 0 };
            }

            yield return (text[at..open].Trim(), text[(open + 1)..close]);
            at = close + 1;
        }
    }

    private static IEnumerable<(string Key, string Value)> Pairs(string inside)
    {
        foreach (var pair in inside.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            yield return (pair[..equals].Trim(), pair[(equals + 1)..].Trim());
        }
    }
}
