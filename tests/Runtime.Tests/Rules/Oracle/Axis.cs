using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>A parameter and the values that it takes in a grid, besides being unset and unknown.</summary>
internal sealed record Axis(Parameter Parameter, params string[] Values)
{
    /// <summary>0 is unset, then come the values, the last one is unknown.</summary>
    public int States => Values.Length + 2;

    public int Unknown => Values.Length + 1;

    public string Name => Parameter.Name;

    /// <summary>Every flag and setting that is true or false.</summary>
    public static Axis Boolean(Parameter parameter) => new(parameter, "false", "true");

    public string? Text(int state) => state == 0 || state == Unknown ? null : Values[state - 1];
}
