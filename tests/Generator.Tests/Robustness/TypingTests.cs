using System;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using StarRocks.AwsAuth.Generator.Tests.Samples;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>
/// A source while it is being typed: neither generator nor analyzer throws, and where the text parses, what is generated
/// from it has no error of its own.
/// </summary>
[Trait("Runs", "Sample")]
public sealed class TypingTests
{
    /// <summary>Coprime to the width of everything that repeats in a source, so that every kind of place is cut.</summary>
    private static readonly int _step = Runs.AreLong ? 17 : 89;

    public static TheoryData<string> Samples => [.. Sample.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Every_beginning_of_a_source(string sample)
    {
        var source = Sample.All[sample];
        var editor = await TypingEditor.OpenAsync(source);

        for (var length = source.IndexOf(';', StringComparison.Ordinal); length < source.Length; length += _step)
            await editor.TypeAsync(length % 2 == 0 ? source[..length] : Closed(source[..length]));
    }

    // What an editor completes: the brackets that are open at the end.
    private static string Closed(string text)
    {
        var closers = new StringBuilder();
        foreach (var token in SyntaxFactory.ParseTokens(text))
        {
            if (token.Text is "{" or "(" or "[")
                closers.Insert(0, token.Text is "{" ? '}' : token.Text is "(" ? ')' : ']');
            else if (token.Text is "}" or ")" or "]" && closers.Length > 0)
                closers.Remove(0, 1);
        }

        return text + closers;
    }
}
