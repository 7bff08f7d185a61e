using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// What it costs to take a text apart: 1 MB and 50 MB, on many lines and on one. Beside it the tokens alone of another engine's
/// parser, and the pattern that one would write for a quick look, which knows neither comments nor escapes.
/// </summary>
[MemoryDiagnoser(displayGenColumns: false)]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public partial class SqlBenchmarks
{
    private string _text = "";

    [Params(1, 50)]
    public int Megabytes { get; set; }

    [Params(false, true)]
    public bool OnOneLine { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Script.Of(Megabytes, OnOneLine);

    [Benchmark(Baseline = true)]
    public int Parse() => StarRocksSql.Parse(_text).Count;

    [Benchmark(Description = "ScriptDom, tokens alone")]
    public int Tokens()
    {
        using var reader = new StringReader(_text);
        return new TSql160Parser(initialQuotedIdentifiers: true).GetTokenStream(reader, out IList<ParseError> _).Count;
    }

    [Benchmark(Description = "a pattern")]
    public int Pattern() => Pairs().Count(_text);

    [GeneratedRegex("\"([^\"]+)\"\\s*=\\s*\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Pairs();
}
