using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Finds literals where they become a secret: by the conversion to one, or as the value of a member that holds one as a string (SRA3001). So each is
/// told once, whatever objects it ends up in.
/// </summary>
internal readonly struct SecretLiterals(ObjectTypes types, OperationAnalysisContext context)
{
    private const string NoKey = "A secret";

    internal void Analyze()
    {
        switch (context.Operation)
        {
            case IConversionOperation { OperatorMethod.ContainingType: { } type } conversion when KnownTypes.IsOurs(type, "Secret"):
                Report(conversion.Operand, conversion);
                break;
            case IInvocationOperation { TargetMethod: { Name: "FromString", ContainingType: { } type }, Arguments: [var argument] } when KnownTypes.IsOurs(type, "Secret"):
                Report(argument.Value, context.Operation);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment when IsTextSecret(target.Property):
                Report(assignment.Value, assignment.Value);
                break;
            case IObjectCreationOperation { Arguments.IsEmpty: false, Type: { } created } creation when types.Of(created, context.CancellationToken) is { } type:
                foreach (var argument in creation.Arguments)
                {
                    if (argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter && IsTextSecret(type, parameter.Name))
                        Report(argument.Value, argument.Value);
                }

                break;
            case IPropertyInitializerOperation { InitializedProperties: [var property] } initializer when IsTextSecret(property):
                Report(initializer.Value, initializer.Value);
                break;
        }
    }

    private bool IsTextSecret(IPropertySymbol property) =>
        property.Type.SpecialType == SpecialType.System_String && types.Of(property.ContainingType, context.CancellationToken) is { } type && IsTextSecret(type, property.Name);

    private static bool IsTextSecret(ObjectType type, string name)
    {
        foreach (var member in type.Members)
        {
            if (member.Symbol.Name == name)
                return SecretMembers.IsTextSecret(member);
        }

        return false;
    }

    /// <summary>Tells of each literal that the value may be.</summary>
    private void Report(IOperation value, IOperation secret)
    {
        foreach (var literal in Literals(value))
        {
            if (TextOf(literal) is not { } text || !SecretText.IsReal(text))
                continue;
            var place = SecretTarget.Of(secret);
            var severity = place.IsLocal(context.CancellationToken) ? DiagnosticSeverity.Info : RuleDescriptors.Of(SRA3001.Rule).DefaultSeverity;
            var key = KeyOf(place);
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.Of(SRA3001.Rule),
                literal.Syntax.GetLocation(),
                severity,
                additionalLocations: null,
                FixProperties.Write(ToSource(key, literal), SRA3001.Rule.Fixes!(ToFinding(key)), literal.Syntax.SyntaxTree),
                key is null ? SRA3001.LiteralMessage(NoKey) : SRA3001.LiteralMessage("'" + key + "'")));
        }
    }

    /// <summary>Of a constant, or of a local that is never given anything but its first text.</summary>
    private string? TextOf(IOperation literal) => literal.ConstantValue.Value as string
        ?? (literal is ILocalReferenceOperation { Syntax: ExpressionSyntax local, SemanticModel: { } model } ? FixedLocal.ValueOf(local, model, context.CancellationToken) : null);

    private string? KeyOf(SecretTarget place)
    {
        if (place.Member is not { } property || types.Of(property.ContainingType, context.CancellationToken) is not { } type)
            return null;
        return type.IndexOf(property) is >= 0 and var index ? type.Members[index].Key : null;
    }

    private static SourceConfiguration ToSource(string? key, IOperation literal) => new(SourceHost.Object, PropertyScope.Block, literal.Syntax.GetLocation(), literal.Syntax.Span)
    {
        Entries = { new SourceEntry(key ?? "", null, literal.Syntax.GetLocation(), literal.Syntax.GetLocation(), literal.Syntax.Span) },
    };

    private static Finding ToFinding(string? key) =>
        new(new Configuration(), [new WrittenProperty(key ?? "", null)], new Problem(SRA3001.Rule, RuleSeverity.Warning, key ?? "", 0, -1, ProblemLocation.Value, ""));

    private static IEnumerable<IOperation> Literals(IOperation value)
    {
        var rest = new Stack<IOperation>();
        rest.Push(value);
        while (rest.Count > 0)
        {
            var each = rest.Pop();
            if (each.ConstantValue.HasValue || each is ILocalReferenceOperation)
            {
                yield return each;
                continue;
            }

            switch (each)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    rest.Push(conversion.Operand);
                    break;
                case IParenthesizedOperation parenthesized:
                    rest.Push(parenthesized.Operand);
                    break;
                case IConditionalOperation { WhenFalse: { } otherwise } conditional:
                    rest.Push(otherwise);
                    rest.Push(conditional.WhenTrue);
                    break;
                case ICoalesceOperation coalesce:
                    rest.Push(coalesce.WhenNull);
                    rest.Push(coalesce.Value);
                    break;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                        rest.Push(arm.Value);
                    break;
            }
        }
    }
}
