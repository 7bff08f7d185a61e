using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>
/// Checks an auth block as StarRocks uses it. Callers at the same time share one check, and its result is kept for a while.
/// </summary>
/// <typeparam name="T">The type of the options.</typeparam>
internal sealed class AuthHealthCheck<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    CurrentBlock<T> block, StarRocksHealthCheckOptions options, TimeProvider time) : IHealthCheck
    where T : class, IPropertySource<T>
{
    private readonly object _lock = new();
    private Task<Result>? _check;
    private T? _checked;
    private long _start;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var result = await Current().WaitAsync(cancellationToken).ConfigureAwait(false);
        return new HealthCheckResult(
            result.IsHealthy ? HealthStatus.Healthy : context.Registration.FailureStatus, result.Description, data: result.Data);
    }

    private Task<Result> Current()
    {
        T current;
        try
        {
            current = block.Options;
        }
        catch (OptionsValidationException invalid)
        {
            return Task.FromResult(Result.Failed(string.Join(Environment.NewLine, invalid.Failures), nameof(AuthFault.Configuration)));
        }

        lock (_lock)
        {
            var isCurrent = ReferenceEquals(current, _checked)
                && (_check is { IsCompleted: false } || time.GetElapsedTime(_start) < options.CacheDuration);
            if (_check is null || !isCurrent)
                (_checked, _start, _check) = (current, time.GetTimestamp(), RunAsync(current));
            return _check;
        }
    }

    private async Task<Result> RunAsync(T current)
    {
        // The first caller does not wait for the check within the lock.
        await Task.Yield();
        using var deadline = new CancellationTokenSource(options.Deadline, time);
        try
        {
            var report = await block.Of(current)
                .CheckAsync(options.Path, block.GetCredentialOptions(), deadline.Token).ConfigureAwait(false);
            return Result.Of(report);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return Result.Failed($"the check has no result after {options.Deadline.TotalSeconds:0.#} s.", "Deadline");
        }
    }

    /// <summary>Represents the result of a check, without the status that its registration gives a failure.</summary>
    private sealed record Result(bool IsHealthy, string Description, IReadOnlyDictionary<string, object> Data)
    {
        public static Result Of(AuthCheckReport report)
        {
            var data = report.Steps.ToDictionary(static step => step.Kind.ToString(), static step => (object)step.Message);
            if (report.Steps.FirstOrDefault(static step => step.Outcome == AuthCheckOutcome.Failed) is not { } failed)
                return new Result(true, "StarRocks has access.", data);
            data["Fault"] = failed.Fault.ToString();
            if (failed.ErrorCode is { } code)
                data["ErrorCode"] = code;
            return new Result(false, failed.Message, data);
        }

        public static Result Failed(string description, string fault) =>
            new(false, description, new Dictionary<string, object>(StringComparer.Ordinal) { ["Fault"] = fault });
    }
}
