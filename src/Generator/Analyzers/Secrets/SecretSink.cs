using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes calls that show their arguments.</summary>
internal static class SecretSink
{
    internal const string Log = "a log";
    internal const string Exception = "an exception's message";

    /// <summary>Returns what shows the arguments of a call; null for any other call.</summary>
    internal static string? Find(IOperation call) => call switch
    {
        IInvocationOperation invocation when IsLog(invocation) => Log,
        IObjectCreationOperation { Type: { } type } when IsException(type) => Exception,
        _ => null,
    };

    /// <summary>Indicates whether the result of a method contains its arguments.</summary>
    internal static bool ReturnsArguments(IInvocationOperation call) =>
        call.TargetMethod is { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat" or "Format" or "Join" };

    private static bool IsLog(IInvocationOperation call)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (type is null)
            return false;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return IsOfLoggerMessage(type);
        return type.Name switch
        {
            "LoggerExtensions" or "ILogger" when IsIn(type, "Microsoft.Extensions.Logging") => true,
            "Console" when IsIn(type, "System") => IsWrite(method),
            "TextWriter" when IsIn(type, "System.IO") => IsWrite(method) && IsOfConsole(call.Instance),
            "Debug" or "Trace" or "TraceSource" when IsIn(type, "System.Diagnostics") => true,
            "ILogger" or "Log" when IsIn(type, "Serilog") => true,
            "Logger" or "ILogger" or "ILoggerBase" when IsIn(type, "NLog") => true,
            "ILog" when IsIn(type, "log4net") => true,
            _ => HasLoggerMessage(method),
        };
    }

    private static bool IsWrite(IMethodSymbol method) => method.Name.StartsWith("Write", StringComparison.Ordinal);

    private static bool IsOfConsole(IOperation? writer) =>
        writer is IPropertyReferenceOperation { Property: { Name: "Out" or "Error", ContainingType.Name: "Console" } };

    /// <summary>Indicates whether a delegate is one that LoggerMessage.Define creates.</summary>
    private static bool IsOfLoggerMessage(INamedTypeSymbol type) =>
        type is { Name: "Action", TypeArguments: [{ Name: "ILogger" } logger, .., { Name: "Exception" }] }
            && IsIn(logger, "Microsoft.Extensions.Logging");

    private static bool HasLoggerMessage(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LoggerMessageAttribute" } type && IsIn(type, "Microsoft.Extensions.Logging"))
                return true;
        }

        return false;
    }

    private static bool IsException(ITypeSymbol type)
    {
        for (var baseType = type; baseType is not null; baseType = baseType.BaseType)
        {
            if (KnownTypes.IsSystem(baseType, "Exception"))
                return true;
        }

        return false;
    }

    private static bool IsIn(ITypeSymbol type, string name) => type.ContainingNamespace?.ToDisplayString() == name;
}
