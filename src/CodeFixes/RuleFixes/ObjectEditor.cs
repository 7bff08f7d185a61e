using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <summary>Fixes typed objects: their initializers, their constructor arguments, and later assignments to their members.</summary>
internal sealed class ObjectEditor(CodeFile file) : SourceEditor
{
    private readonly ListEdits _lists = new(file.Text);
    private readonly TextEdits _edits = new();
    private readonly Dictionary<SyntaxNode, AddedMembers> _added = [];
    private readonly List<InitializerExpressionSyntax> _blocks = [];

    public override Action? Plan(LocatedFix fix, SourceFixStep step) => step switch
    {
        { Kind: FixKind.Remove, Property: { } span } => Remove(file.NodeAt(span), fix.Id == SRA5004.Rule.Id),
        { Kind: FixKind.SetValue, Property: { } span } => SetValue(file.NodeAt(span), step),
        { Kind: FixKind.Add, Target: { } target } => Add(file.ExpressionAt(target.Creation), step, target),
        _ => null,
    };

    public override void Write(TextEdits edits)
    {
        foreach (var added in _added)
            added.Value.Write(_lists, _edits);
        foreach (var block in _blocks)
        {
            if (!_lists.IsEmptied(block) || block.Parent?.Parent is not AssignmentExpressionSyntax assignment)
                continue;
            if (!IsRequired(assignment) && _lists.Around(assignment) is { } outer)
                outer.List.Remove(outer.Index);
        }

        _lists.Write(_edits);
        edits.Add(_edits);
    }

    private Action? Remove(SyntaxNode node, bool isBlock)
    {
        switch (node)
        {
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment when ListEdits.IsPlain(node):
                if (IsRequired(assignment))
                    return SetToNull(assignment.Right, file.TypeOf(assignment.Left));
                return () =>
                {
                    var (list, index) = _lists.Around(assignment)!.Value;
                    list.Remove(index);
                    if (isBlock)
                        _blocks.Add(initializer);
                };
            case ArgumentSyntax argument when ListEdits.IsPlain(node):
                return Remove(argument);
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } initial:
                return RemoveInitializer(property, initial);
            case EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } initial:
                return SetToNull(initial.Value, file.DeclaredTypeOf(parameter));
            case ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement:
                return () => _edits.Delete(Deletion.Of(file.Text, statement.Span, "//"));
            default:
                return null;
        }
    }

    private Action? RemoveInitializer(PropertyDeclarationSyntax property, EqualsValueClauseSyntax initial)
    {
        if (property is not { AccessorList: { } accessors, ContainsDirectives: false } || !IsNullable(file.DeclaredTypeOf(property)))
            return null;
        var end = property.SemicolonToken.IsMissing ? initial.Span.End : property.SemicolonToken.Span.End;
        return () => _edits.Delete(TextSpan.FromBounds(accessors.Span.End, end));
    }

    private Action? Remove(ArgumentSyntax argument)
    {
        var parameter = file.ParameterOf(argument);
        if (argument.NameColon is not null && parameter is { IsOptional: true })
        {
            return () =>
            {
                var (list, index) = _lists.Around(argument)!.Value;
                list.Remove(index);
            };
        }

        return parameter is null ? null : SetToNull(argument.Expression, parameter.Type);
    }

    private Action? SetToNull(ExpressionSyntax value, ITypeSymbol? type)
    {
        return IsNullable(type) && !value.IsKind(SyntaxKind.NullLiteralExpression) ? () => _edits.Replace(value.Span, "null") : null;
    }

    private static bool IsNullable(ITypeSymbol? type) => type
        is { NullableAnnotation: NullableAnnotation.Annotated }
        or { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };

    private Action? SetValue(SyntaxNode node, SourceFixStep step)
    {
        var (value, type) = ValueOf(node, step);
        if (value is null || MemberValueText.Of(step, type) is not { } text)
            return null;
        return () =>
        {
            if (!string.Equals(text, value.ToString(), StringComparison.Ordinal))
                _edits.Replace(value.Span, text);
        };
    }

    private (ExpressionSyntax? Value, ITypeSymbol? Type) ValueOf(SyntaxNode node, SourceFixStep step) => node switch
    {
        AssignmentExpressionSyntax assignment => (assignment.Right, file.TypeOf(assignment.Left)),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => (assignment.Right, file.TypeOf(assignment.Left)),
        ArgumentSyntax argument => (argument.Expression, file.ParameterOf(argument)?.Type),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } initial => (initial.Value, file.DeclaredTypeOf(property)),
        EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } initial when step.Text is not null =>
            (initial.Value, file.DeclaredTypeOf(parameter)),
        ExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } expression => (expression, file.TypeOf(assignment.Left)),
        ExpressionSyntax expression when !MustBeConstant(expression) =>
            (expression, file.Model.GetTypeInfo(expression, file.Cancellation).ConvertedType),
        _ => default,
    };

    private static bool MustBeConstant(SyntaxNode node) => node.Ancestors().Any(static ancestor => ancestor switch
    {
        AttributeSyntax or EnumMemberDeclarationSyntax or CaseSwitchLabelSyntax or ParameterSyntax => true,
        FieldDeclarationSyntax field => field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    });

    private Action? Add(SyntaxNode? node, SourceFixStep step, SourceFixTarget target)
    {
        var type = node switch
        {
            { ContainsDirectives: true } => null,
            BaseObjectCreationExpressionSyntax or WithExpressionSyntax => file.TypeOf((ExpressionSyntax)node),
            InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax member } => file.TypeOf(member.Left),
            _ => null,
        };
        if (type is null)
            return null;
        var path = target.Path.Split('.');
        for (var i = 0; i < path.Length - 1; i++)
        {
            type = Members.TypeOf(type, path[i]);
            if (type is null || !Members.CanBeCreated(type))
                return null;
        }

        if (MemberValueText.Of(step, Members.TypeOf(type, path[path.Length - 1])) is not { } value)
            return null;
        return () =>
        {
            if (!_added.TryGetValue(node!, out var added))
                _added.Add(node!, added = new AddedMembers((ExpressionSyntax)node!));
            added.Add(path, value);
        };
    }

    private bool IsRequired(AssignmentExpressionSyntax assignment) =>
        file.SymbolOf(assignment.Left) is IPropertySymbol { IsRequired: true };
}
