using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>What our attributes may be called in a file. Another attribute of such a name counts too: which one it is, its symbol says later.</summary>
internal sealed class AttributeNames(EquatableArray<string> globalAliases)
{
    private const string Suffix = "Attribute";

    private List<string>? _aliases;

    /// <summary>The aliases among the usings of a file or a namespace.</summary>
    public void Add(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var each in usings)
        {
            if (each.Alias is { } alias && each.Name is { } name && Contain(SimpleName(name)))
                (_aliases ??= []).Add(alias.Name.Identifier.ValueText);
        }
    }

    /// <summary>Whether one of them stands on a type.</summary>
    public bool StandOn(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (Contain(SimpleName(attribute.Name)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The aliases of ours that a file gives to the whole project.</summary>
    internal static void AddGlobalAliases(CompilationUnitSyntax unit, ref List<string>? aliases)
    {
        foreach (var each in unit.Usings)
        {
            // They stand before all others.
            if (each.GlobalKeyword.RawKind == 0)
                return;
            if (each.Alias is { } alias && each.Name is { } name && MappingAttribute.IsName(WithoutSuffix(SimpleName(name))))
                (aliases ??= []).Add(alias.Name.Identifier.ValueText);
        }
    }

    private bool Contain(string name) => MappingAttribute.IsName(WithoutSuffix(name)) || IsAlias(name);

    /// <summary>An alias may lack the suffix, too, where it stands as an attribute.</summary>
    private bool IsAlias(string name)
    {
        foreach (var alias in globalAliases)
        {
            if (Means(name, alias))
                return true;
        }

        return _aliases is not null && _aliases.Exists(alias => Means(name, alias));
    }

    private static bool Means(string name, string alias) => name == alias || WithoutSuffix(alias) == name;

    private static string WithoutSuffix(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    private static string SimpleName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };
}
