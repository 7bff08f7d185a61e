using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Whether something in reach adds to what a name stands for, or puts it together with others; told by syntax, since only few names are ever
/// asked about.
/// </summary>
internal static class LaterChanges
{
    /// <summary>Of a field, a property, or what a method or local function gives back: anywhere in the file.</summary>
    internal static bool Of(string name, SyntaxNode initializer, CancellationToken cancellation) => AreIn(initializer.SyntaxTree.GetRoot(cancellation), name);

    /// <summary>Of what a method of this compilation is given: by the method itself.</summary>
    internal static bool Of(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        if (argument.Parent is not ArgumentListSyntax { Parent: { } call } list || model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol { DeclaringSyntaxReferences: { IsEmpty: false } methods } method)
            return false;
        var parameter = argument.NameColon is { Name.Identifier.ValueText: var named } ? named : list.Arguments.IndexOf(argument) is var index && index < method.Parameters.Length ? method.Parameters[index].Name : null;
        return parameter is not null && methods.Any(reference => AreIn(reference.GetSyntax(cancellation), parameter));
    }

    /// <summary>Whether a local gets another value after its declaration.</summary>
    internal static bool IsAssigned(string local, StatementSyntax declaration) =>
        StraightLine.After(declaration).Any(statement => statement.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == local));

    private static bool AreIn(SyntaxNode scope, string name) =>
        scope.DescendantNodes().Any(node => node is IdentifierNameSyntax mention && mention.Identifier.ValueText == name && IsChange(ResultName.Whole(mention)));

    private static bool IsChange(ExpressionSyntax mention) => mention.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == mention => PairStep.OfCall(call) is not null || PairMethods.Merges(PairMethods.NameOf(call) ?? ""),
        ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } element => assignment.Left == element,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == mention && assignment.Right is InitializerExpressionSyntax,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => PairMethods.Merges(PairMethods.NameOf(call) ?? ""),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax copy } } => MayBeFilled(copy),
        SpreadElementSyntax => true,
        ForEachStatementSyntax each => each.Expression == mention && each.Statement.DescendantNodes().Any(IsFilling),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax declaration } alias } =>
            StraightLine.After(declaration).Any(statement => AreIn(statement, alias.Identifier.ValueText)),
        _ => false,
    };

    /// <summary>A collection that begins as a copy.</summary>
    private static bool MayBeFilled(BaseObjectCreationExpressionSyntax copy) =>
        copy.Initializer is not null || (copy is ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: var type } } && (Ends(type, "Dictionary") || Ends(type, "List")));

    private static bool Ends(string type, string end) => type.EndsWith(end, StringComparison.Ordinal) && !type.StartsWith("ReadOnly", StringComparison.Ordinal);

    private static bool IsFilling(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => PairStep.OfCall(call) is { Kind: PairStepKind.Add or PairStepKind.TryAdd or PairStepKind.Set },
        AssignmentExpressionSyntax assignment => assignment.Left is ElementAccessExpressionSyntax,
        _ => false,
    };
}
