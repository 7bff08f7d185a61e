using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Represents a file, and the aliases that other files declare for the attributes of this library.</summary>
/// <param name="Tree">The syntax tree of the file.</param>
/// <param name="GlobalAliases">The aliases that the <c>global using</c> directives of the project declare.</param>
internal readonly record struct SourceFile(SyntaxTree Tree, EquatableArray<string> GlobalAliases)
{
    internal static ImmutableArray<SourceFile> ReadAll(Compilation compilation, CancellationToken cancellation)
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
