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

/// <summary>Fixes objects: what their creations set, and what is assigned to their members behind that.</summary>
internal sealed class ObjectEditor(CodeFile file) : HostEditor
{
    private readonly ListEdits _lists = new(file.Text);
    private readonly TextEdits _edits = new();
    private readonly Dictionary<SyntaxNode, AddedMembers> _added = [];
    private readonly List<InitializerExpressionSyntax> _blocks = [];

    public override Action? Plan(LocatedFix fix, SourceFixStep step) => step switch
    {
        { Kind: FixKind.Remove, Property: { } entry } => Remove(file.NodeAt(entry), fix.Id == SRA5004.Rule.Id),
        { Kind: FixKind.SetValue, Property: { } entry } => SetValue(file.NodeAt(entry), step),
        { Kind: FixKind.Add, Target: { } target } => Add(file.ExpressionAt(target.Creation), step, target),
        _ => null,
    };

    public override void Write(TextEdits edits)
    {
        foreach (var added in _added)
            added.Value.Write(_lists, _edits);
        foreach (var block in _blocks)
        {
            if (_lists.IsEmptied(block) && block.Parent?.Parent is AssignmentExpressionSyntax assignment && CanGo(assignment) && _lists.Around(assignment) is { } outer)
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
                if (!CanGo(assignment))
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
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { AccessorList: { } accessors } property } initial when TakesNull(file.DeclaredTypeOf(property)) && !property.ContainsDirectives:
                return () => _edits.Delete(TextSpan.FromBounds(accessors.Span.End, property.SemicolonToken.IsMissing ? initial.Span.End : property.SemicolonToken.Span.End));
            case EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } initial:
                return SetToNull(initial.Value, file.DeclaredTypeOf(parameter));
            case ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement:
                return () => _edits.Delete(Deletion.Of(file.Text, statement.Span, "//"));
            default:
                return null;
        }
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
        return TakesNull(type) && !value.IsKind(SyntaxKind.NullLiteralExpression) ? () => _edits.Replace(value.Span, "null") : null;
    }

    private static bool TakesNull(ITypeSymbol? type) => type is { NullableAnnotation: NullableAnnotation.Annotated } or { IsReferenceType: true, NullableAnnotation: NullableAnnotation.None };

    private Action? SetValue(SyntaxNode node, SourceFixStep step)
    {
        var (value, type) = node switch
        {
            AssignmentExpressionSyntax assignment => (assignment.Right, file.TypeOf(assignment.Left)),
            ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment } => (assignment.Right, file.TypeOf(assignment.Left)),
            ArgumentSyntax argument => (argument.Expression, file.ParameterOf(argument)?.Type),
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } initial => (initial.Value, file.DeclaredTypeOf(property)),
            EqualsValueClauseSyntax { Parent: ParameterSyntax parameter } initial when step.Text is not null => (initial.Value, file.DeclaredTypeOf(parameter)),
            ExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } expression => (expression, file.TypeOf(assignment.Left)),
            ExpressionSyntax expression when !IsConstant(expression) => (expression, file.Model.GetTypeInfo(expression, file.Cancellation).ConvertedType),
            _ => default,
        };
        return value is not null && MemberValueText.Of(step, type) is { } text && !string.Equals(text, value.ToString(), StringComparison.Ordinal) ? () => _edits.Replace(value.Span, text) : null;
    }

    /// <summary>Only a constant can stand there.</summary>
    private static bool IsConstant(SyntaxNode node) => node.Ancestors().Any(static each => each is AttributeSyntax or EnumMemberDeclarationSyntax or CaseSwitchLabelSyntax or ParameterSyntax
        || (each is FieldDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.ConstKeyword))
        || each is LocalDeclarationStatementSyntax { IsConst: true });

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
            if (type is null || !Members.CanBeNew(type))
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

    /// <summary>What is required has to be set to something.</summary>
    private bool CanGo(AssignmentExpressionSyntax assignment) => file.SymbolOf(assignment.Left) is not IPropertySymbol { IsRequired: true };
}
