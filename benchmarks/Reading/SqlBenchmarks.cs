using System.Collections.Generic;
using System.IO;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>
/// Measures parsing of 1 MB and 50 MB, on many lines and on one. For comparison: only the tokenizer of the parser of another database, and
/// a regular expression, which ignores comments and escapes.
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
    public void Setup() => _text = Script.Create(Megabytes, OnOneLine);

    [Benchmark(Baseline = true)]
    public int Parse() => StarRocksSql.Parse(_text).Count;

    [Benchmark(Description = "ScriptDom, tokens only")]
    public int Tokens()
    {
        using var reader = new StringReader(_text);
        return new TSql160Parser(initialQuotedIdentifiers: true).GetTokenStream(reader, out IList<ParseError> _).Count;
    }

    [Benchmark(Description = "regular expression")]
    public int Pattern() => Properties().Count(_text);

    [GeneratedRegex("\"([^\"]+)\"\\s*=\\s*\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Properties();
}
