using System;
using System.Globalization;
using System.Security.Cryptography;

namespace StarRocks.AwsAuth.Rules;

internal static class SRA2015
{
    internal static readonly Rule Rule = new(
        "SRA2015",
        "Value not supported by StarRocks",
        RuleSeverity.Error,
        "StarRocks rejects or ignores a number, keyword or SSE-C value that it does not support.")
    {
        Block = static (block, report) =>
        {
            foreach (var parameter in block.Known(_ofWords))
            {
                var text = block[parameter]!;
                if (block.MayRead(parameter) && parameter.Words?.Has(text) == false)
                    report.OnValue(block, parameter, WordMessage(block.Key(parameter), parameter));
            }

            if (block[Parameter.NumPartitionedPrefix] is { } number && block.MayRead(Parameter.NumPartitionedPrefix) && !IsCount(number))
            {
                report.OnValue(
                    block,
                    Parameter.NumPartitionedPrefix,
                    $"'{block.Key(Parameter.NumPartitionedPrefix)}' is not a valid number. StarRocks rejects the storage volume. "
                        + "Use an integer from 4 to 1024.");
            }

            if (block.MayRead(Parameter.SseType))
                CheckSse(block, report);
        },
        Fixes = static finding =>
        {
            if (finding.Parameter is not { } parameter)
                return [];
            if (parameter == Parameter.SseCustomerKeyMd5)
                return [new("Remove the checksum, which StarRocks computes", finding.Remove())];
            if (parameter == Parameter.SseType)
                return SseTypeFixes(finding);
            return parameter.Words is null
                ? []
                : [.. NearestWord.Fix(finding, parameter.Words.Words), new("Remove the ignored value", finding.Remove())];
        },
    };

    private static readonly ParameterSet _ofWords = Parameters.Where(static parameter => parameter.Words is not null);

    private static string WordMessage(string key, Parameter parameter) =>
        $"'{key}' is not {parameter.Words}. {parameter.OtherWord}. Use one of these values.";

    private static RuleFix[] SseTypeFixes(Finding finding)
    {
        FixStep[] key = finding.Block.IsUnset(Parameter.SseCustomerKey)
            ? [finding.Set(finding.Block, Parameter.SseCustomerKey, null)]
            : [];
        if (finding.Value is { } type && SseTypes.IsCustomerKey(type))
            return [new("Set the customer key", key)];
        var nearest = NearestWord.Fix(finding, Parameter.SseType.Words!.Words);
        return Array.ConvertAll(
            nearest,
            fix => SseTypes.IsCustomerKey(fix.Steps[0].Text!)
                ? new RuleFix(fix.Title, [.. fix.Steps, .. key]) { IsCertain = key.Length == 0 }
                : fix);
    }

    /// <summary>Reports a value that the type of its member cannot hold.</summary>
    internal static void ReportDoesNotHold(Report report, string key, int position, string expected)
    {
        report.Rule = Rule;
        report.OnValue(key, position, $"'{key}' is not {expected}, so its member cannot hold it. Use {expected}.");
    }

    /// <summary>Reports a metastore that contradicts the Glue block of a type without a member for the metastore.</summary>
    internal static void ReportOtherMetastore(Report report, string key, int position, string type)
    {
        report.Rule = Rule;
        report.OnValue(
            key,
            position,
            $"'{key}' contradicts the keys of '{AwsServices.GluePrefix}' in {type}, which has no member for the metastore: it is glue "
                + "with a Glue block, and hive without one. Add a member for the key, or correct the keys.");
    }

    private static void CheckSse(AuthBlock block, Report report)
    {
        var key = block[Parameter.SseCustomerKey];
        var isCustomerKey = block[Parameter.SseType] is { } type && SseTypes.IsCustomerKey(type);
        if (isCustomerKey && block.IsUnset(Parameter.SseCustomerKey) && !block.IsPartial)
        {
            report.OnValue(
                block,
                Parameter.SseType,
                $"'{block.Key(Parameter.SseType)}' is sse-c but '{block.Key(Parameter.SseCustomerKey)}' is not set. "
                    + "StarRocks rejects the catalog. Set the key.");
        }

        if (key is not null && !IsBase64Of(key, 32))
        {
            report.OnValue(
                block,
                Parameter.SseCustomerKey,
                $"'{block.Key(Parameter.SseCustomerKey)}' is not 32 bytes in Base64. StarRocks rejects the catalog. "
                    + "Encode the 256-bit key in Base64.");
        }
        else if (block[Parameter.SseCustomerKeyMd5] is { } md5 && !IsChecksum(md5, key))
        {
            report.OnValue(
                block,
                Parameter.SseCustomerKeyMd5,
                $"'{block.Key(Parameter.SseCustomerKeyMd5)}' is not the Base64 MD5 of '{block.Key(Parameter.SseCustomerKey)}'. "
                    + "StarRocks rejects the catalog. Remove it, and StarRocks computes it.",
                Parameter.SseCustomerKey);
        }
    }

    // StarRocks reads the number with Integer.parseInt of Java, which accepts a plus sign.
    private static bool IsCount(string text)
    {
        var digits = text.Length > 1 && text[0] == '+' ? text.Substring(1) : text;
        return digits.Length is > 0 and <= 10
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= int.MaxValue;
    }

    // Decoding would allocate an array for a valid key.
    private static bool IsBase64Of(string text, int bytes)
    {
        var characters = ((bytes * 4) + 2) / 3;
        var padded = (bytes + 2) / 3 * 4;
        if (text.Length != characters && text.Length != padded)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isDigit = c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/';
            if (i < characters ? !isDigit : c != '=')
                return false;
        }

        return true;
    }

    private static bool IsChecksum(string text, string? key)
    {
        if (!IsBase64Of(text, 16))
            return false;
        if (key is not { Length: 44 })
            return true;
#pragma warning disable CA5351 // S3 requires the MD5 checksum of the key, which protects nothing.
        using var md5 = MD5.Create();
#pragma warning restore CA5351
        var expected = Convert.ToBase64String(md5.ComputeHash(Convert.FromBase64String(key)));
        return string.Equals(expected.TrimEnd('='), text.TrimEnd('='), StringComparison.Ordinal);
    }
}
