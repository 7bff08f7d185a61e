using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Follows the secrets of a member from their sources to the sinks that show them (SRA3003). A value is followed outwards through the
/// expressions that contain it, and forward through the variables and local functions that get it. Each read of a variable is visited once.
/// </summary>
internal sealed class SecretFlow(Action<Diagnostic> report, CancellationToken cancellation)
{
    /// <summary>The limit bounds the cost of a variable that gets secrets in many members or under many keys.</summary>
    private const int MaxPaths = 8;

    private readonly Stack<(IOperation Operation, SecretValue Value, IOperation Mention)> _remaining = new();
    private readonly Dictionary<ISymbol, Dictionary<SecretValue, ReachedReads>> _variables = new(SymbolEqualityComparer.Default);
    private readonly HashSet<(ISymbol Function, SecretValue Result)> _functions = [];
    private readonly HashSet<TextSpan> _reported = [];

    internal CancellationToken Cancellation => cancellation;

    /// <summary>Follows the value of an operation to all sinks that it reaches.</summary>
    internal void Follow(IOperation source, SecretValue value)
    {
        Push(source, value, source);
        FollowRemaining();
    }

    /// <summary>Follows the value that a call assigns to a variable.</summary>
    internal void FollowWrite(IOperation target, SecretValue value, IOperation call)
    {
        Write(target, value, call);
        FollowRemaining();
    }

    private void FollowRemaining()
    {
        while (_remaining.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (operation, current, mention) = _remaining.Pop();
            for (FollowedValue? next = new(operation, current); next is { } step;)
                next = new SecretExpression(this, step.Operation, step.Value, mention).Next();
        }
    }

    /// <summary>Continues later with a value that is reached by <paramref name="mention"/>.</summary>
    internal void Push(IOperation operation, SecretValue value, IOperation mention) => _remaining.Push((operation, value, mention));

    /// <summary>Continues with the reads of a variable that get the value of a write.</summary>
    internal void Write(ISymbol variable, SecretValue? value, IOperation write)
    {
        if (value is not { } secret || ReadsOf(variable, secret, write) is not { } reads)
            return;
        foreach (var read in reads.From(write.Syntax))
            Push(read, secret, read);
    }

    /// <summary>Continues with the reads of the variable that an expression refers to, if it refers to one.</summary>
    internal void Write(IOperation? target, SecretValue? value, IOperation write)
    {
        if (SecretWrites.VariableOf(target) is { } variable)
            Write(variable, value, write);
    }

    /// <summary>Continues with the reads of a parameter of a lambda or a local function.</summary>
    internal void Enter(IParameterSymbol parameter, SecretValue argument, IOperation function)
    {
        if (ReadsOf(parameter, argument, function) is not { } reads)
            return;
        foreach (var read in reads.FromStart())
            Push(read, argument, read);
    }

    /// <summary>Continues with the calls of a local function that returns a value.</summary>
    internal void Return(IMethodSymbol function, SecretValue value, IOperation within)
    {
        if (!_functions.Add((function, value)) || within.SemanticModel is not { } model)
            return;
        var scope = VariableReferences.RootOf(within).Syntax.Span;
        foreach (var mention in NameIndex.For(within.Syntax.SyntaxTree, cancellation).Mentions(function.Name, scope))
        {
            if (mention.Parent is InvocationExpressionSyntax called && model.GetOperation(called, cancellation) is IInvocationOperation call
                && SymbolEqualityComparer.Default.Equals(call.TargetMethod, function))
                Push(call, value, call);
        }
    }

    internal void Report(SecretSink sink, SecretValue value, IOperation mention)
    {
        if (value.Origin == SecretOrigin.Statement && sink.IsOutput)
            return;
        while (mention.Parent is IConditionalAccessOperation access && access.WhenNotNull == mention)
            mention = access;
        if (_reported.Add(mention.Syntax.Span))
            report(Diagnostic.Create(SecretsDescriptors.SRA3003, mention.Syntax.GetLocation(), sink.Name, sink.Advice));
    }

    private ReachedReads? ReadsOf(ISymbol variable, SecretValue value, IOperation within)
    {
        if (!_variables.TryGetValue(variable, out var byValue))
            _variables.Add(variable, byValue = []);
        if (byValue.TryGetValue(value, out var reads))
            return reads;
        if (byValue.Count == MaxPaths)
            return null;
        var references = new List<IOperation>(VariableReferences.Find(variable, within, cancellation));
        var scope = VariableReferences.ScopeOf(variable, VariableReferences.RootOf(within), cancellation);
        reads = new ReachedReads(references, scope, reference => SecretWrites.OverwriteOf(reference, value));
        byValue.Add(value, reads);
        return reads;
    }
}
