using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>Represents a parameter and its known values in a grid.</summary>
internal sealed record Axis(Parameter Parameter, params string[] Values)
{
    /// <summary>Gets the number of states: 0 is unset, then the values, and the last one is unknown.</summary>
    public int States => Values.Length + 2;

    public int Unknown => Values.Length + 1;

    public string Name => Parameter.Name;

    /// <summary>Creates the axis of a Boolean parameter.</summary>
    public static Axis Boolean(Parameter parameter) => new(parameter, "false", "true");

    public string? Text(int state) => state == 0 || state == Unknown ? null : Values[state - 1];
}
