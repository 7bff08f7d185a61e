using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Follows a revealed secret outwards to where it is shown: through conversions, conditions, texts and one local. Other calls and members
/// are not followed.
/// </summary>
internal sealed class SecretFlow
{
    private const string TextSink = "a text";

    private readonly Action<Diagnostic> _report;
    private readonly CancellationToken _cancellation;
    private readonly IOperation _revealed;
    private IOperation _value;

    /// <summary>The first text that contains the secret.</summary>
    private IOperation? _containingText;

    private SecretFlow(IOperation revealed, Action<Diagnostic> report, CancellationToken cancellation)
    {
        _value = revealed;
        while (revealed.Parent is IConditionalAccessOperation access && access.WhenNotNull == revealed)
            revealed = access;
        _revealed = revealed;
        _report = report;
        _cancellation = cancellation;
    }

    internal static void Follow(IOperation secret, Action<Diagnostic> report, CancellationToken cancellation) =>
        new SecretFlow(secret, report, cancellation).Follow(mayFollowLocal: true);

    private void Follow(bool mayFollowLocal)
    {
        while (FindOuter() is { } outer)
            _value = outer;
        if (_value.Parent is IArgumentOperation { Parent: { } call } && SecretSink.Find(call) is { } sink)
            Report(sink,
                sink == SecretSink.Log ? "log the Secret itself, which shows as ******" : "name the key that is wrong, not its value");
        else if (_containingText is not null && !IsSql(_containingText) && !IntendedSecretUse.IsIntended(_value))
            Report(TextSink, "use the Secret itself, which shows as ******, or pass the value directly to where it is needed");
        else if (mayFollowLocal)
            FollowLocal();
    }

    /// <summary>Returns the enclosing operation whose value contains the secret; null if there is none.</summary>
    private IOperation? FindOuter()
    {
        switch (_value.Parent)
        {
            case IConversionOperation { OperatorMethod: null, Type: { } type } conversion:
                return IsFormattable(type) ? LeaveText() : conversion;
            case IConditionalAccessOperation access:
                return access.WhenNotNull == _value ? access : null;
            case IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation:
                return _value.Parent;
            case IConditionalOperation conditional:
                return conditional.Condition == _value ? null : conditional;
            case IInterpolationOperation { Parent: IInterpolatedStringOperation text } hole when hole.Expression == _value:
                return EnterText(text);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, OperatorMethod: null } sum
                when sum.Type?.SpecialType == SpecialType.System_String:
                return EnterText(sum);
            case IArrayInitializerOperation { Parent: IArrayCreationOperation array }:
                return array;
            case IArgumentOperation { Parent: IInvocationOperation call } when SecretSink.ReturnsArguments(call):
                return call;

            // Only the receiver knows what an interpolated string handler does with its values.
            case IArgumentOperation { Parent: IInvocationOperation { Parent: IInterpolatedStringAppendOperation append } }
                when append.Parent is IInterpolatedStringOperation text:
                return text;
            case IInterpolatedStringHandlerCreationOperation handler:
                return handler;
            default:
                return null;
        }
    }

    private IOperation EnterText(IOperation text)
    {
        _containingText ??= text;
        return text;
    }

    private IOperation? LeaveText()
    {
        _containingText = null;
        return null;
    }

    // FormattableString passes the values on as parameters, and its receiver may use them in any way.
    private static bool IsFormattable(ITypeSymbol type) =>
        KnownTypes.IsSystem(type, "FormattableString") || KnownTypes.IsSystem(type, "IFormattable");

    /// <summary>Indicates whether a text is SQL, which SRA3004 checks.</summary>
    private static bool IsSql(IOperation text) =>
        text.Syntax is ExpressionSyntax expression && SqlSearch.MayBeSql(StringExpression.OutermostOf(expression));

    private void FollowLocal()
    {
        var (local, write) = _value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } initializer =>
                (declarator.Symbol, (IOperation)initializer),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when assignment.Value == _value =>
                (target.Local, assignment),
            _ => default,
        };
        if (local is null)
            return;
        foreach (var read in SecretLocals.FindReads(local, write, _cancellation))
        {
            _cancellation.ThrowIfCancellationRequested();
            new SecretFlow(read, _report, _cancellation).Follow(mayFollowLocal: false);
        }
    }

    private void Report(string sink, string advice) =>
        _report(Diagnostic.Create(SecretsDescriptors.SRA3003, _revealed.Syntax.GetLocation(), sink, advice));
}
