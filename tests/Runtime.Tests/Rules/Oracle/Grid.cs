using System;
using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>
/// Represents every combination of some parameters, each unset, known or unknown. A combination is a number whose digits are the states.
/// The last state of a digit is "unknown", so the numbers of the completions of a combination are smaller.
/// </summary>
internal sealed class Grid(params Axis[] axes)
{
    private static readonly Parameter[] _neverKept = [Parameter.SessionToken, Parameter.StsRegion, Parameter.StsEndpoint, Parameter.EnableSsl];

    private readonly int[] _states = new int[axes.Length];

    public int Size { get; } = axes.Aggregate(1, static (size, axis) => size * axis.States);

    /// <summary>
    /// Returns the expected problems of each combination: those of the oracle if all parameters are known, otherwise those that all
    /// completions have in common.
    /// </summary>
    /// <param name="evaluate">Returns the problems for the values of the parameters, where null is unset.</param>
    public Verdict[] Expect(Func<string?[], Verdict> evaluate, Scene scene)
    {
        var verdicts = new Verdict[Size];
        for (var number = 0; number < Size; number++)
        {
            Read(number);
            verdicts[number] = UnknownAxis(out var weight) is { } axis
                ? Common(verdicts, number, weight, axis.States - 1)
                : evaluate([.. axes.Select((a, i) => a.Text(_states[i]))]);
            if (scene.Readers[0] == Reader.StorageVolume)
                verdicts[number] = WithLostKeys(verdicts[number]);
        }

        return verdicts;
    }

    /// <summary>
    /// Indicates whether a combination is tested: all without unknown parameters, and one in seventeen of the others (no base of the number
    /// has that factor). A long run tests all.
    /// </summary>
    public bool IsTried(int number)
    {
        if (Runs.AreLong || number % 17 == 0)
            return true;
        Read(number);
        return UnknownAxis(out _) is null;
    }

    /// <summary>Sets the parameters of a combination in a block.</summary>
    public void Fill(int number, AuthBlock block)
    {
        Read(number);
        for (var i = 0; i < axes.Length; i++)
        {
            if (_states[i] == axes[i].Unknown)
                block.SetUnknown(axes[i].Parameter, i);
            else if (axes[i].Text(_states[i]) is { } text)
                block.Set(axes[i].Parameter, text, i);
        }
    }

    /// <summary>Returns the text of a combination, such as <c>use_instance_profile=true; access_key=?</c>.</summary>
    public string Describe(int number)
    {
        Read(number);
        return string.Join("; ", axes.Select((axis, i) => (axis, state: _states[i])).Where(static x => x.state != 0)
            .Select(static x => $"{x.axis.Name}={x.axis.Text(x.state) ?? "?"}"));
    }

    private void Read(int number)
    {
        for (var i = 0; i < axes.Length; i++)
        {
            _states[i] = number % axes[i].States;
            number /= axes[i].States;
        }
    }

    private Axis? UnknownAxis(out int weight)
    {
        weight = 1;
        for (var i = 0; i < axes.Length; i++)
        {
            if (_states[i] == axes[i].Unknown)
                return axes[i];
            weight *= axes[i].States;
        }

        return null;
    }

    private static Verdict Common(Verdict[] verdicts, int number, int weight, int completions)
    {
        var common = Verdict.Everything;
        for (var i = 1; i <= completions; i++)
            common &= verdicts[number - (i * weight)];
        return common;
    }

    /// <summary>Adds the problems of keys that a storage volume drops with any value.</summary>
    private Verdict WithLostKeys(Verdict verdict)
    {
        for (var i = 0; i < axes.Length; i++)
        {
            if (_states[i] == axes[i].Unknown && _neverKept.Contains(axes[i].Parameter))
                verdict = verdict.With("SRA4003 " + axes[i].Name, RuleSeverity.Warning);
        }

        return verdict;
    }
}
