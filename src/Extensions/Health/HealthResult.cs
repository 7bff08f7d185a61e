using System;
using System.Collections.Generic;
using System.Linq;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>Represents the result of a health check, without the status that its registration gives a failure.</summary>
/// <param name="IsHealthy">Whether no step failed.</param>
/// <param name="Description">What has to be fixed.</param>
/// <param name="Data">The messages by the kind of their steps, with <c>Fault</c> and <c>ErrorCode</c> of the first failure.</param>
internal sealed record HealthResult(bool IsHealthy, string Description, IReadOnlyDictionary<string, object> Data)
{
    private const string Fault = "Fault";
    private const string ErrorCode = "ErrorCode";

    internal static HealthResult Of(AuthCheckReport report)
    {
        // A statement has several steps of one kind, such as those of its blocks.
        var data = report.Steps.GroupBy(static step => step.Kind).ToDictionary(
            static steps => steps.Key.ToString(),
            static steps => (object)string.Join(Environment.NewLine, steps.Select(static step => step.Message)));
        if (report.Steps.FirstOrDefault(static step => step.Outcome == AuthCheckOutcome.Failed) is not { } failed)
            return new HealthResult(true, "StarRocks has access.", data);
        data[Fault] = failed.Fault.ToString();
        if (failed.ErrorCode is { } code)
            data[ErrorCode] = code;
        return new HealthResult(false, failed.Message, data);
    }

    internal static HealthResult Failed(string description, string fault) =>
        new(false, description, new Dictionary<string, object>(StringComparer.Ordinal) { [Fault] = fault });
}
