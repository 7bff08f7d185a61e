using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Decides, by syntax, whether a call describes what a test expects of a mock instead of being executed, as in Moq's
/// <c>mock.Verify(db =&gt; db.Execute(sql))</c>, NSubstitute's <c>db.Received().Execute(sql)</c> and FakeItEasy's
/// <c>A.CallTo(() =&gt; db.Execute(sql))</c>.
/// </summary>
internal static class ExpectedCall
{
    private static readonly string[] _describing = ["CallTo", "Setup", "SetupSequence", "Verify"];

    private static readonly string[] _receiving = ["DidNotReceive", "DidNotReceiveWithAnyArgs", "Received", "ReceivedWithAnyArgs"];

    internal static bool Is(InvocationExpressionSyntax call) => IsOnReceived(call) || IsInDescription(call);

    private static bool IsOnReceived(InvocationExpressionSyntax call)
    {
        var receiver = call.Expression;
        while (true)
        {
            switch (receiver)
            {
                case MemberAccessExpressionSyntax access:
                    receiver = access.Expression;
                    break;
                case PostfixUnaryExpressionSyntax suppression:
                    receiver = suppression.Operand;
                    break;
                case InvocationExpressionSyntax received when received != call && IsNamed(received, _receiving):
                    return true;
                default:
                    return false;
            }
        }
    }

    private static bool IsInDescription(InvocationExpressionSyntax call)
    {
        for (SyntaxNode? node = call; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is LambdaExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax mock } }
                && IsNamed(mock, _describing))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamed(InvocationExpressionSyntax call, string[] names) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => Array.IndexOf(names, access.Name.Identifier.ValueText) >= 0,
        SimpleNameSyntax name => Array.IndexOf(names, name.Identifier.ValueText) >= 0,
        _ => false,
    };
}
