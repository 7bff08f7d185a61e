using System;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>
/// Checks options as StarRocks uses them. Callers at the same time share one check, and its result is kept for a while.
/// </summary>
/// <typeparam name="T">The type of the options.</typeparam>
/// <param name="current">The options.</param>
/// <param name="check">Checks the options.</param>
/// <param name="settings">The options of the health check.</param>
/// <param name="time">The clock.</param>
internal sealed class AuthHealthCheck<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    CurrentOptions<T> current, AuthCheckFunction<T> check, StarRocksHealthCheckOptions settings, TimeProvider time) : IHealthCheck
    where T : class, IPropertySource<T>
{
    private readonly object _lock = new();
    private Task<HealthResult>? _result;
    private T? _checked;
    private long _start;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var result = await Current().WaitAsync(cancellationToken).ConfigureAwait(false);
        return new HealthCheckResult(
            result.IsHealthy ? HealthStatus.Healthy : context.Registration.FailureStatus, result.Description, data: result.Data);
    }

    private Task<HealthResult> Current()
    {
        T value;
        try
        {
            value = current.Value;
        }
        catch (OptionsValidationException invalid)
        {
            return Task.FromResult(
                HealthResult.Failed(string.Join(Environment.NewLine, invalid.Failures), nameof(AuthFault.Configuration)));
        }

        lock (_lock)
        {
            var isCurrent = ReferenceEquals(value, _checked)
                && (_result is { IsCompleted: false } || time.GetElapsedTime(_start) < settings.CacheDuration);
            if (_result is null || !isCurrent)
                (_checked, _start, _result) = (value, time.GetTimestamp(), RunAsync(value));
            return _result;
        }
    }

    private async Task<HealthResult> RunAsync(T value)
    {
        // The first caller does not wait for the check within the lock.
        await Task.Yield();
        using var deadline = new CancellationTokenSource(settings.Deadline, time);
        try
        {
            Task<AuthCheckReport> report;
            try
            {
                report = check(value, settings.Path, current.Credentials, deadline.Token);
            }
            catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
            {
                // There is no such block, or the path is not valid.
                return HealthResult.Failed(problem.Message, nameof(AuthFault.Configuration));
            }

            return HealthResult.Of(await report.ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            return HealthResult.Failed($"The check has no result after {settings.Deadline.TotalSeconds:0.#} s.", "Deadline");
        }
    }
}
