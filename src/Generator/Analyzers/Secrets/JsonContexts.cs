using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds the types that the source generator of System.Text.Json serializes: those of <c>[JsonSerializable]</c>, and the types of their
/// members. They are searched once for a compilation, when the first type is asked for.
/// </summary>
internal sealed class JsonContexts(Compilation compilation)
{
    private const string Attribute = "JsonSerializable";

    private HashSet<ITypeSymbol>? _types;

    /// <summary>Indicates whether a type of this compilation is serialized by generated code.</summary>
    internal bool Contain(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var types = Volatile.Read(ref _types);
        if (types is null)
        {
            types = FindTypes(cancellation);
            Volatile.Write(ref _types, types);
        }

        return types.Contains(type.OriginalDefinition);
    }

    private HashSet<ITypeSymbol> FindTypes(CancellationToken cancellation)
    {
        var types = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var file in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (file.GetText(cancellation).ToString().IndexOf(Attribute, StringComparison.Ordinal) < 0)
                continue;
            foreach (var context in FindContexts(file, cancellation))
            {
                foreach (var attribute in context.GetAttributes())
                {
                    if (KnownTypes.IsAttribute(attribute, "JsonSerializableAttribute", "Serialization", "Json")
                        && attribute.ConstructorArguments is [{ Value: ITypeSymbol type }, ..])
                        Add(type, types);
                }
            }
        }

        return types;
    }

    private IEnumerable<INamedTypeSymbol> FindContexts(SyntaxTree file, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var index = NameIndex.For(file, cancellation);
        foreach (var attribute in new[] { Attribute, Attribute + "Attribute" })
        {
            foreach (var mention in index.Mentions(attribute, new TextSpan(0, file.Length)))
            {
                if (mention.FirstAncestorOrSelf<AttributeListSyntax>() is { Parent: ClassDeclarationSyntax context })
                    names.Add(context.Identifier.ValueText);
            }
        }

        foreach (var name in names)
        {
            foreach (var symbol in compilation.GetSymbolsWithName(name, SymbolFilter.Type, cancellation))
            {
                if (symbol is INamedTypeSymbol context)
                    yield return context;
            }
        }
    }

    /// <summary>Adds a type, its type arguments and elements, and the types of the members of a type of this compilation.</summary>
    private void Add(ITypeSymbol type, HashSet<ITypeSymbol> types)
    {
        var remaining = new Stack<ITypeSymbol>();
        remaining.Push(type);
        while (remaining.Count > 0)
        {
            var next = remaining.Pop();
            if (next is IArrayTypeSymbol array)
                remaining.Push(array.ElementType);
            if (next is not INamedTypeSymbol named)
                continue;
            foreach (var argument in named.TypeArguments)
                remaining.Push(argument);
            if (!SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, compilation.Assembly)
                || !types.Add(named.OriginalDefinition) || JsonConverters.IsWrittenByHand(named))
                continue;
            for (var declaring = named; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
            {
                foreach (var member in declaring.GetMembers())
                {
                    if (member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false } property
                        && !JsonConverters.IsConverted(property))
                        remaining.Push(property.Type);
                }
            }
        }
    }
}
