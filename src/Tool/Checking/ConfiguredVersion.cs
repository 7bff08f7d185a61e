using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Checks the target version that a file in the syntax of .editorconfig sets.</summary>
internal static class ConfiguredVersion
{
    /// <summary>Returns the first problem of a file; null if there is none.</summary>
    internal static Diagnostic? Check(string path, string text)
    {
        if (!text.Contains(TargetVersion.Key, StringComparison.OrdinalIgnoreCase))
            return null;
        var source = SourceText.From(text);
        foreach (var line in source.Lines)
        {
            var content = line.ToString();
            var sign = content.AsSpan().IndexOfAny('=', ':');
            if (sign < 0 || !content.AsSpan(0, sign).Trim().Equals(TargetVersion.Key, StringComparison.OrdinalIgnoreCase))
                continue;
            var value = content[(sign + 1)..].Trim();
            if (value.Length > 0 && StarRocksVersion.Parse(value) is null)
            {
                var span = new TextSpan(line.Start + content.IndexOf(value, sign, StringComparison.Ordinal), value.Length);
                return Diagnostic.Create(
                    RuleDescriptors.Of(SRA4005.Rule),
                    Location.Create(path, span, source.Lines.GetLinePositionSpan(span)),
                    SRA4005.UnreadableMessage(TargetVersion.Key, value));
            }
        }

        return null;
    }
}
