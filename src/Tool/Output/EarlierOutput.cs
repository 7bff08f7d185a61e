using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace StarRocks.AwsAuth.Tool;

/// <summary>
/// Recognizes a report or a baseline of an earlier run, which is written again, and not checked as a file of the user. All of the file must
/// be what this program writes: a file of the user can contain parts of it.
/// </summary>
internal static partial class EarlierOutput
{
    // The lines of a baseline, even if a merge has left its marks in it.
    private static readonly string[] _baselineStarts =
        ["<<<<<<<", "=======", ">>>>>>>", "|||||||", "\"path\": \"", "\"rule\": \"SRA", "\"fingerprint\": \""];

    private static readonly string[] _baselineLines = ["{", "}", "},", "]", "\"version\": 1,", "\"problems\": [", "\"problems\": []"];

    /// <summary>Indicates whether a file is empty or is what this program writes.</summary>
    /// <param name="path">The absolute path.</param>
    internal static bool IsIn(string path)
    {
        try
        {
            return InputText.Read(path)?.ToString().Trim() is { } text
                && (text is "" or "[]" || IsText(text) || IsBaseline(text) || IsJson(text));
        }
        catch (Exception exception) when (FileFailure.IsExpected(exception))
        {
            return false;
        }
    }

    private static bool IsText(string text) =>
        LinesOf(text).All(static line => Problem().IsMatch(line) || Summary().IsMatch(line) || GithubCommand().IsMatch(line));

    private static bool IsBaseline(string text) => LinesOf(text).All(static line => _baselineLines.Contains(line)
        || Array.Exists(_baselineStarts, start => line.StartsWith(start, StringComparison.Ordinal)));

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement is var root && root.ValueKind == JsonValueKind.Array
                ? root.EnumerateArray().All(static item => Text(Member(item, "check_name")).StartsWith("SRA", StringComparison.Ordinal))
                : IsOwn(Member(root, "tool")) || IsEmptyBaseline(root)
                    || (Member(root, "runs") is { ValueKind: JsonValueKind.Array } runs
                        && runs.EnumerateArray().All(static run => IsOwn(Member(Member(run, "tool"), "driver"))));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsOwn(JsonElement tool) => Text(Member(tool, "name")) == "starrocks-auth";

    private static bool IsEmptyBaseline(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.EnumerateObject().Count() == 2
            && Member(root, "version").ValueKind == JsonValueKind.Number
            && Member(root, "problems") is { ValueKind: JsonValueKind.Array } problems && problems.GetArrayLength() == 0;

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    private static string Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString()! : "";

    private static IEnumerable<string> LinesOf(string text) =>
        text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0);

    [GeneratedRegex(@"^[^\r\n]+:\d+:\d+: (error|warning|info) SRA\d{4}: ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Problem();

    [GeneratedRegex(
        @"^::(error|warning|notice) file=[^\r\n]+,line=\d+,endLine=\d+(,col=\d+,endColumn=\d+)?,title=SRA\d{4}::",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex GithubCommand();

    [GeneratedRegex(
        @"^(No|\d+) (new )?problems?( \([^)]+\))? in (\d+ of )?\d+ files?(; \d+ known, \d+ gone)?\.$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Summary();
}
