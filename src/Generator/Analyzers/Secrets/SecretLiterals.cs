using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds literals that become a secret (SRA3001): by a conversion to Secret, or as the value of a string member that holds a secret. Each
/// literal is reported once, regardless of the objects that contain it.
/// </summary>
internal readonly struct SecretLiterals(ObjectTypes types, OperationAnalysisContext context)
{
    private const string UnknownKey = "A secret";

    internal void AnalyzeConversion()
    {
        if (((IConversionOperation)context.Operation).OperatorMethod is { ContainingType: { } type } && KnownTypes.IsOurs(type, "Secret"))
            Report(((IConversionOperation)context.Operation).Operand, context.Operation);
    }

    internal void AnalyzeInvocation()
    {
        AnalyzeSettings();
        if (context.Operation is IInvocationOperation
            {
                TargetMethod: { Name: "FromString", ContainingType: { } type }, Arguments: [var argument],
            }
            && KnownTypes.IsOurs(type, "Secret"))
        {
            Report(argument.Value, context.Operation);
        }
    }

    internal void AnalyzeAssignment()
    {
        if (((ISimpleAssignmentOperation)context.Operation).Target is not IPropertyReferenceOperation target)
            return;
        AnalyzeSettings();
        var value = ((ISimpleAssignmentOperation)context.Operation).Value;
        if (IsStringSecret(target.Property))
            Report(value, value);
    }

    internal void AnalyzeInitializer()
    {
        var initializer = (IPropertyInitializerOperation)context.Operation;
        if (initializer.InitializedProperties is [var property] && IsStringSecret(property))
            Report(initializer.Value, initializer.Value);
    }

    internal void AnalyzeCreation()
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Arguments.IsEmpty || types.Find(creation.Type, context.CancellationToken) is not { } type)
            return;
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter && IsStringSecret(type, parameter.Name))
                Report(argument.Value, argument.Value);
        }
    }

    private void AnalyzeSettings()
    {
        foreach (var (key, value, isLocal) in SecretSettings.Find(context.Operation, context.CancellationToken))
        {
            foreach (var literal in FindLiterals(value))
                Report(literal, key, isLocal);
        }
    }

    private bool IsStringSecret(IPropertySymbol property) =>
        property.Type.SpecialType == SpecialType.System_String && types.Find(property.ContainingType, context.CancellationToken) is { } type
            && IsStringSecret(type, property.Name);

    private static bool IsStringSecret(ObjectType type, string name)
    {
        foreach (var member in type.Members)
        {
            if (member.Symbol.Name == name)
                return SecretMembers.IsStringSecret(member);
        }

        return false;
    }

    /// <summary>Reports each literal that may be the value.</summary>
    private void Report(IOperation value, IOperation secret)
    {
        foreach (var literal in FindLiterals(value))
        {
            if (!IsReal(literal))
                continue;
            var target = SecretTarget.Find(secret);
            Report(literal, KeyOf(target), target.HasLocalEndpoint(context.CancellationToken));
        }
    }

    private void Report(IOperation literal, string? key, bool isLocal)
    {
        if (!IsReal(literal))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.Of(SRA3001.Rule),
            literal.Syntax.GetLocation(),
            isLocal ? DiagnosticSeverity.Info : RuleDescriptors.Of(SRA3001.Rule).DefaultSeverity,
            additionalLocations: null,
            FixProperties.Write(ToSource(key, literal), SRA3001.Rule.Fixes!(ToFinding(key)), literal.Syntax.SyntaxTree),
            key is null ? SRA3001.LiteralMessage(UnknownKey) : SRA3001.LiteralMessage("'" + key + "'")));
    }

    private bool IsReal(IOperation literal) => TextOf(literal) is { } text && SecretText.IsReal(text)
        && !(literal.Syntax is ExpressionSyntax written && ComparedValue.Is(written, context.CancellationToken));

    /// <summary>Returns the text of a constant, or of a local or a static field that always has its initial value.</summary>
    private string? TextOf(IOperation literal) => literal.ConstantValue.Value as string ?? literal switch
    {
        ILocalReferenceOperation { Syntax: ExpressionSyntax local, SemanticModel: { } model } =>
            FixedLocal.TextOf(local, model, context.CancellationToken),
        IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true, DeclaringSyntaxReferences: [var reference] } } =>
            TextOf(reference.GetSyntax(context.CancellationToken)),
        _ => null,
    };

    private static string? TextOf(SyntaxNode field) =>
        field is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal } ? literal.Token.Value as string : null;

    private string? KeyOf(SecretTarget target)
    {
        if (target.Member is not { } property || types.Find(property.ContainingType, context.CancellationToken) is not { } type)
            return null;
        return type.IndexOf(property) is >= 0 and var index ? type.Members[index].Key : null;
    }

    private static SourceConfiguration ToSource(string? key, IOperation literal) =>
        new(SourceKind.Object, PropertyScope.Block, literal.Syntax.GetLocation(), literal.Syntax.Span)
        {
            Properties =
            {
                new SourceProperty(key ?? "", null, literal.Syntax.GetLocation(), literal.Syntax.GetLocation(), literal.Syntax.Span),
            },
        };

    private static Finding ToFinding(string? key) =>
        new(new Configuration(), [new WrittenProperty(key ?? "", null)],
            new Problem(SRA3001.Rule, RuleSeverity.Warning, key ?? "", 0, -1, ProblemLocation.Value, ""));

    private static IEnumerable<IOperation> FindLiterals(IOperation value)
    {
        var remaining = new Stack<IOperation>();
        remaining.Push(value);
        while (remaining.Count > 0)
        {
            var candidate = remaining.Pop();
            if (candidate.ConstantValue.HasValue || candidate is ILocalReferenceOperation or IFieldReferenceOperation)
            {
                yield return candidate;
                continue;
            }

            switch (candidate)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    remaining.Push(conversion.Operand);
                    break;
                case IParenthesizedOperation parenthesized:
                    remaining.Push(parenthesized.Operand);
                    break;
                case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                    remaining.Push(otherwise);
                    remaining.Push(conditional.WhenTrue);
                    break;
                case ICoalesceOperation coalesce:
                    remaining.Push(coalesce.WhenNull);
                    remaining.Push(coalesce.Value);
                    break;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                        remaining.Push(arm.Value);
                    break;
            }
        }
    }
}
