using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Contains the names that the attributes of this library can have in a file. Another attribute with such a name is found too; its symbol
/// is checked later.
/// </summary>
internal sealed class AttributeNames(EquatableArray<string> globalAliases)
{
    private const string Suffix = "Attribute";

    private List<string>? _aliases;

    /// <summary>Adds the aliases among the using directives of a file or a namespace.</summary>
    public void Add(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (var directive in usings)
        {
            if (directive.Alias is { } alias && directive.Name is { } name && Contain(SimpleName(name)))
                (_aliases ??= []).Add(alias.Name.Identifier.ValueText);
        }
    }

    /// <summary>Indicates whether a type has an attribute with one of the names.</summary>
    public bool AreOn(TypeDeclarationSyntax type)
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

    /// <summary>Adds the aliases among the <c>global using</c> directives of a file.</summary>
    internal static void AddGlobalAliases(CompilationUnitSyntax unit, ref List<string>? aliases)
    {
        foreach (var directive in unit.Usings)
        {
            // Global directives precede all others.
            if (directive.GlobalKeyword.RawKind == 0)
                return;
            if (directive.Alias is { } alias && directive.Name is { } name && MappingAttribute.IsName(WithoutSuffix(SimpleName(name))))
                (aliases ??= []).Add(alias.Name.Identifier.ValueText);
        }
    }

    private bool Contain(string name) => MappingAttribute.IsName(WithoutSuffix(name)) || IsAlias(name);

    private bool IsAlias(string name)
    {
        foreach (var alias in globalAliases)
        {
            if (Matches(name, alias))
                return true;
        }

        return _aliases is not null && _aliases.Exists(alias => Matches(name, alias));
    }

    private static bool Matches(string name, string alias) => name == alias || WithoutSuffix(alias) == name;

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
