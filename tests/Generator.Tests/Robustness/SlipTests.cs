using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;
using StarRocks.AwsAuth.Generator.Tests.Samples;
using StarRocks.AwsAuth.Tests;

namespace StarRocks.AwsAuth.Generator.Tests.Robustness;

/// <summary>
/// A source with something too little or too much: neither generator nor analyzer throws, and where the text parses, what
/// is generated from it has no error of its own.
/// </summary>
[Trait("Runs", "Sample")]
public sealed class SlipTests
{
    /// <summary>A property has ten tokens: by steps that have no factor of ten, each of the ten is left out of one or another.</summary>
    private static readonly int _step = Runs.AreLong ? 7 : 37;

    public static TheoryData<string> Samples => [.. Sample.All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_source_that_lacks_one_token(string sample)
    {
        var source = Sample.All[sample];
        var editor = await TypingEditor.OpenAsync(source);
        var tokens = (await RootAsync(source)).DescendantTokens().Where(t => t.Span.Length > 0);

        foreach (var token in tokens.Where((_, i) => i % _step == 0))
            await editor.TypeAsync(source.Remove(token.SpanStart, token.Span.Length));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_source_that_has_one_member_or_type_twice(string sample)
    {
        var source = Sample.All[sample];
        var editor = await TypingEditor.OpenAsync(source);

        foreach (var member in (await RootAsync(source)).DescendantNodes().Where(n => n is MemberDeclarationSyntax).Where((_, i) => Runs.AreLong || i % 3 == 0))
            await editor.TypeAsync(source.Insert(member.Span.End, "\n" + member));
    }

    private static Task<SyntaxNode> RootAsync(string source) =>
        CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken)
            .GetRootAsync(TestContext.Current.CancellationToken);
}
