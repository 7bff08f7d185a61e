using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>A file, and what other files say that it may call our attributes.</summary>
/// <param name="Tree">The file.</param>
/// <param name="GlobalAliases">The names that a <c>global using</c> of the project gives them.</param>
internal readonly record struct SourceFile(SyntaxTree Tree, EquatableArray<string> GlobalAliases)
{
    internal static ImmutableArray<SourceFile> Of(Compilation compilation, CancellationToken cancellation)
    {
        List<string>? found = null;
        var count = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            count++;
            if (tree.GetRoot(cancellation) is CompilationUnitSyntax unit)
                AttributeNames.AddGlobalAliases(unit, ref found);
        }

        var aliases = found is null ? default : new EquatableArray<string>(found.ToImmutableArray());
        var files = ImmutableArray.CreateBuilder<SourceFile>(count);
        foreach (var tree in compilation.SyntaxTrees)
            files.Add(new SourceFile(tree, aliases));
        return files.MoveToImmutable();
    }
}
