using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Recognizes the calls and members that show a value.</summary>
internal static class SecretSinks
{
    /// <summary>Returns the sink of an argument; null if its call does not show it.</summary>
    internal static SecretSink? Find(IArgumentOperation argument) => argument.Parent switch
    {
        IInvocationOperation call => OfCall(call),
        IObjectCreationOperation { Type: { } type } => OfCreation(type),
        _ => null,
    };

    /// <summary>Returns the sink of a value that is assigned to a property or an indexer; null if it is not shown.</summary>
    internal static SecretSink? OfTarget(IPropertyReferenceOperation target)
    {
        if (target.Property.ContainingType is not { } type)
            return null;
        if (IsException(type))
            return SecretSink.Exception;
        if (IsDiagnostics(type, "Activity"))
            return SecretSink.Activity;
        return target.Property.IsIndexer ? OfHolder(target) : null;
    }

    /// <summary>Returns the sink of a collection that belongs to an exception or an activity.</summary>
    private static SecretSink? OfHolder(IPropertyReferenceOperation indexer)
    {
        var type = indexer.Property.ContainingType;
        if (IsDiagnostics(type, "ActivityTagsCollection") || IsDiagnostics(type, "TagList"))
            return SecretSink.Activity;
        var holder = indexer.Instance is IInstanceReferenceOperation && indexer.Parent?.Parent?.Parent is IMemberInitializerOperation nested
            ? nested.InitializedMember : indexer.Instance;
        return IsDataOfException(holder) ? SecretSink.ExceptionData : null;
    }

    private static bool IsDataOfException(IOperation? holder) =>
        holder is IPropertyReferenceOperation { Property: { Name: "Data", ContainingType: { } type } } && IsException(type);

    private static SecretSink? OfCreation(ITypeSymbol type)
    {
        if (IsException(type))
            return SecretSink.Exception;
        return IsDiagnostics(type, "ActivityEvent") || IsDiagnostics(type, "ActivityLink") ? SecretSink.Activity : null;
    }

    /// <summary>Returns the sink that a call is; null if it shows nothing.</summary>
    internal static SecretSink? OfCall(IInvocationOperation call)
    {
        var (method, type) = (call.TargetMethod, call.TargetMethod.ContainingType);
        if (type is null)
            return null;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return IsOfLoggerMessage(type) ? SecretSink.Log : null;
        return OfNamedType(call, method, type) ?? OfEventSource(method, type) ?? (HasLoggerMessage(method) ? SecretSink.Log : null);
    }

    /// <summary>Returns the sink that a method is if it is passed as a delegate; null if it shows nothing.</summary>
    internal static SecretSink? OfMethod(IMethodSymbol method) => method.ContainingType switch
    {
        { Name: "Console" } type when IsIn(type, "System") && IsWrite(method) => SecretSink.Console,
        { Name: "Debug" or "Trace" } type when IsIn(type, "System.Diagnostics") => SecretSink.Trace,
        _ => null,
    };

    private static SecretSink? OfNamedType(IInvocationOperation call, IMethodSymbol method, INamedTypeSymbol type) => type.Name switch
    {
        "LoggerExtensions" or "ILogger" when IsIn(type, "Microsoft.Extensions.Logging") => LogOf(call),
        "ILogger" or "Log" when IsIn(type, "Serilog") => LogOf(call),
        "LogContext" when IsIn(type, "Serilog.Context") => LogOf(call),
        "Logger" when IsIn(type, "Serilog.Core") => LogOf(call),
        "LoggerEnrichmentConfiguration" when IsIn(type, "Serilog.Configuration") => LogOf(call),
        "Logger" or "ILogger" or "ILoggerBase" or "ScopeContext" or "LogEventInfo" or "LogEventBuilder"
            or "MappedDiagnosticsContext" or "MappedDiagnosticsLogicalContext" when IsIn(type, "NLog") => LogOf(call),
        "ILog" when IsIn(type, "log4net") => SecretSink.Log,
        "Console" when IsIn(type, "System") => IsWrite(method) ? SecretSink.Console : null,
        "TelemetrySpan" when IsIn(type, "OpenTelemetry.Trace") => SecretSink.Activity,
        "Environment" when IsIn(type, "System") => method.Name == "FailFast" ? SecretSink.CrashReport : null,
        "TextWriter" when IsIn(type, "System.IO") => IsWrite(method) && IsOfConsole(call.Instance) ? SecretSink.Console : null,
        "IDictionary" when IsIn(type, "System.Collections") => IsDataOfException(call.Instance) ? SecretSink.ExceptionData : null,
        _ => type.ContainingNamespace is { Name: "Diagnostics" or "Metrics" } ? OfDiagnostics(method, type) : null,
    };

    private static SecretSink? OfDiagnostics(IMethodSymbol method, INamedTypeSymbol type) => type.Name switch
    {
        "Debug" or "Trace" or "TraceSource" or "Debugger" when IsIn(type, "System.Diagnostics") => SecretSink.Trace,
        "EventLog" when IsIn(type, "System.Diagnostics") => SecretSink.Event,
        "DiagnosticSource" or "DiagnosticListener" when IsIn(type, "System.Diagnostics") =>
            method.Name == "Write" ? SecretSink.Event : null,
        "Activity" or "ActivityTagsCollection" or "TagList" or "ActivitySource" when IsIn(type, "System.Diagnostics") =>
            method.Name.StartsWith("Set", StringComparison.Ordinal) || method.Name.StartsWith("Add", StringComparison.Ordinal)
                || method.Name.StartsWith("Start", StringComparison.Ordinal) ? SecretSink.Activity : null,
        "Counter" or "UpDownCounter" or "Histogram" or "Gauge" when IsIn(type, "System.Diagnostics.Metrics") => SecretSink.Activity,
        _ => null,
    };

    /// <summary>Returns the sink of a log call; with <c>{@Name}</c>, the library writes the members of objects.</summary>
    private static SecretSink LogOf(IInvocationOperation call) => WritesMembers(call) ? SecretSink.Serializer : SecretSink.Log;

    /// <summary>Indicates whether a template contains <c>{@Name}</c>, or an argument asks for all members.</summary>
    internal static bool WritesMembers(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value.ConstantValue is { HasValue: true, Value: string template }
                ? template.IndexOf("{@", StringComparison.Ordinal) >= 0
                : argument is { Parameter.Name: "destructureObjects" or "destructure", Value.ConstantValue.Value: true })
                return true;
        }

        return false;
    }

    private static bool IsWrite(IMethodSymbol method) => method.Name.StartsWith("Write", StringComparison.Ordinal);

    private static bool IsOfConsole(IOperation? writer)
    {
        if (writer is ILocalReferenceOperation local)
            writer = SecretLocals.InitialValueOf(local, default);
        return writer is IPropertyReferenceOperation { Property: { Name: "Out" or "Error", ContainingType.Name: "Console" } };
    }

    /// <summary>Indicates whether a delegate is one that LoggerMessage.Define or DefineScope creates.</summary>
    private static bool IsOfLoggerMessage(INamedTypeSymbol type) =>
        type is { Name: "Action", TypeArguments: [{ Name: "ILogger" }, .., { Name: "Exception" }] }
            or { Name: "Func", TypeArguments: [{ Name: "ILogger" }, .., { Name: "IDisposable" }] }
            && IsIn(type.TypeArguments[0], "Microsoft.Extensions.Logging");

    private static bool HasLoggerMessage(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LoggerMessageAttribute" } type && IsIn(type, "Microsoft.Extensions.Logging"))
                return true;
        }

        return false;
    }

    /// <summary>Returns the sink of a method of an EventSource: its public methods write events.</summary>
    private static SecretSink? OfEventSource(IMethodSymbol method, INamedTypeSymbol type)
    {
        if (!method.ReturnsVoid)
            return null;
        var isOfBase = IsTracing(type);
        if (isOfBase ? !method.Name.StartsWith("Write", StringComparison.Ordinal) : method.DeclaredAccessibility != Accessibility.Public)
            return null;
        for (var baseType = type; baseType is not null; baseType = baseType.BaseType)
        {
            if (IsTracing(baseType))
                return SecretSink.Event;
        }

        return null;
    }

    private static bool IsTracing(INamedTypeSymbol type) => type.Name == "EventSource" && IsIn(type, "System.Diagnostics.Tracing");

    private static bool IsException(ITypeSymbol type)
    {
        for (var baseType = type; baseType is not null; baseType = baseType.BaseType)
        {
            if (KnownTypes.IsSystem(baseType, "Exception"))
                return true;
        }

        return false;
    }

    private static bool IsDiagnostics(ITypeSymbol type, string name) => type.Name == name && IsIn(type, "System.Diagnostics");

    private static bool IsIn(ITypeSymbol type, string name) => type.ContainingNamespace?.ToDisplayString() == name;
}
