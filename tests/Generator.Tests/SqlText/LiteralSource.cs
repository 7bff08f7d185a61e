using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.SqlText;

/// <summary>One string expression in a program that has a constant, a local and a number to put into it.</summary>
internal static class LiteralSource
{
    public static LiteralText? Read(string expression)
    {
        var source = "class Own { public static Own operator +(string text, Own own) => own; }\n"
            + "enum Days { First }\n"
            + "class Sample { const string Const = \"<const>\"; const Days Day = Days.First;\n"
            + "  void M(string local, int number) { var text = " + expression + "; } }";
        var tree = TestCompilation.Parse(source, LanguageVersion.CSharp12, "Source.cs");
        var compilation = CSharpCompilation.Create("Sample", [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        var whole = tree.GetRoot().DescendantNodes().OfType<EqualsValueClauseSyntax>().Last().Value;
        return LiteralReader.Read(whole, compilation.GetSemanticModel(tree), default);
    }
}
