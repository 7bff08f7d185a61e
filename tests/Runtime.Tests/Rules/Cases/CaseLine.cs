using System;
using System.Collections.Generic;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Cases;

/// <summary>
/// Represents a configuration in the notation of the field cases:
/// <c>hive/hms: other{type=hive} s3{use_instance_profile=true; region=us-west-2}</c>. <c>s3</c> is <c>aws.s3</c>, <c>glue</c> is
/// <c>aws.glue</c>; required properties of the statement are added unless <c>other</c> contains them.
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

    /// <summary>Gets the properties: the required ones of the statement, then those of the line.</summary>
    public IReadOnlyList<WrittenProperty> Properties { get; }

    public static CaseLine Read(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var context = CaseContext.Named(line[..colon].Trim());
        var written = new List<WrittenProperty>();
        var blocks = Blocks(line[(colon + 1)..]).ToArray();
        foreach (var (block, inside) in blocks)
        {
            written.AddRange(PropertiesOf(inside).Select(
                property => new WrittenProperty(Prefix(block) + property.Key, Known(property.Value))));
        }

        var required = context.Required.Where(property =>
            !written.Exists(w => w.Key == property.Key)
            && (property.Key != "format" || !written.Exists(static w => w.Key == "path")));
        return new(context, blocks.Any(static b => b.Name == "s3"), blocks.Any(static b => b.Name == "glue"),
            [.. required.Select(static property => new WrittenProperty(property.Key, property.Value)), .. written]);
    }

    /// <summary>Reads the properties into a configuration and reports problems of their keys.</summary>
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
        _ => throw new FormatException($"There is no block '{block}'."),
    };

    private static string? Known(string value)
    {
        foreach (var (name, example) in _examples)
        {
            if (value == name)
                return example;
        }

        return Template.IsIn(value) ? null : value;
    }

    /// <summary>Returns the blocks and the text between their braces, where templates have braces too.</summary>
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

    private static IEnumerable<(string Key, string Value)> PropertiesOf(string inside)
    {
        foreach (var property in inside.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = property.IndexOf('=', StringComparison.Ordinal);
            yield return (property[..equals].Trim(), property[(equals + 1)..].Trim());
        }
    }
}
