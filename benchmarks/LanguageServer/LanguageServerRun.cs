using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Measures the language server, as a native program, while a person types in documents of 1 MB: from the notification of a keystroke to
/// the problems of the new text, and to the proposals at the caret.
/// </summary>
internal static class LanguageServerRun
{
    /// <summary>Prints a table of the measurements.</summary>
    /// <param name="program">The path of <c>starrocks-auth</c>.</param>
    /// <param name="filter">A substring of the documents to measure.</param>
    internal static void Run(string program, string filter)
    {
        Console.WriteLine($"{DateTime.UtcNow:yyyy-MM-dd}, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
        Console.WriteLine("| document | place | problems | elapsed: median, p95, max | memory |");
        Console.WriteLine("| --- | --- | ---: | ---: | ---: |");
        foreach (var document in TypedDocument.All().Where(each => each.Name.Contains(filter, StringComparison.Ordinal)))
            Measure(program, document);
    }

    private static void Measure(string program, TypedDocument document)
    {
        using var server = new ServerProcess(program);
        var uri = "file:///tmp/measured/" + document.FileName;
        var text = JsonSerializer.Serialize(document.Text);
        server.Send($$$"""
            {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{
                "uri":"{{{uri}}}","languageId":"{{{document.LanguageId}}}","version":1,"text":{{{text}}} } } }
            """);
        var problems = server.Problems(1);
        var typing = new Typing(server, uri);
        typing.WarmUp(document);
        var all = new List<double>();
        foreach (var place in document.Places)
        {
            var (told, answered) = typing.At(place, document.Text);
            all.AddRange(told);
            Print(document.Name, place.Name, problems, told, server);
            if (place.Completes)
                Print(document.Name, "completion", problems, answered, server);
        }

        Print(document.Name, "**all**", problems, all, server);
    }

    private static void Print(string document, string place, int problems, List<double> times, ServerProcess server) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {document} | {place} | {problems} | {Text(times)} | {server.PeakMemory():0} MB |"));

    private static string Text(List<double> times)
    {
        var sorted = times.Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture,
            $"{sorted[sorted.Length / 2]:0.0}, {sorted[(int)(sorted.Length * 0.95)]:0.0}, {sorted[^1]:0.0} ms");
    }

    /// <summary>Types in a document that is open.</summary>
    private sealed class Typing(ServerProcess server, string uri)
    {
        private const string Word = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz";

        private int _version = 1;

        /// <summary>Types a few characters, because the first check after the start is not one that a person notices again.</summary>
        public void WarmUp(TypedDocument document)
        {
            var (line, character) = document.Places[0].PositionIn(document.Text);
            for (var i = 0; i < 10; i++)
            {
                server.Send(Change(line, character, i % 2 == 0 ? 0 : 1, i % 2 == 0 ? "x" : ""));
                server.Problems(_version);
            }
        }

        public (List<double> Told, List<double> Answered) At(TypedPlace place, string text)
        {
            var (told, answered) = (new List<double>(), new List<double>());
            var (line, character) = place.PositionIn(text);
            for (var i = 0; i < TypedPlace.Keystrokes; i++)
            {
                var change = !place.IsQuote ? Change(line, character + i, 0, Word[i..(i + 1)])
                    : i % 2 == 0 ? Change(line, character, 0, "\"") : Change(line, character, 1, "");
                var watch = Stopwatch.StartNew();
                server.Send(change);
                if (!place.Completes || i % 2 == 0)
                {
                    server.Problems(_version);
                    told.Add(watch.Elapsed.TotalMilliseconds);
                    continue;
                }

                var elapsed = 0.0;
                server.Send(Completion(line, character + i + 1));
                server.AnswerAndProblems(
                    _version, _version, () => elapsed = watch.Elapsed.TotalMilliseconds, static () => { });
                answered.Add(elapsed);
            }

            return (told, answered);
        }

        private string Change(int line, int character, int length, string text) => $$$"""
            {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"{{{uri}}}","version":{{{++_version}}} },
                "contentChanges":[{"range":{"start":{"line":{{{line}}},"character":{{{character}}} },
                    "end":{"line":{{{line}}},"character":{{{character + length}}} } },"text":{{{JsonSerializer.Serialize(text)}}} }] } }
            """;

        private string Completion(int line, int character) => $$$"""
            {"jsonrpc":"2.0","id":{{{_version}}},"method":"textDocument/completion","params":{"textDocument":{"uri":"{{{uri}}}"},
                "position":{"line":{{{line}}},"character":{{{character}}} } } }
            """;
    }
}
