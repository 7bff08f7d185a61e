using System.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>
/// Every combination of the ten parameters that decide about the identity, each unset, known or unknown: a number whose digits are the states.
/// A digit's last state is "unknown", so the completions of a number are always smaller than it.
/// </summary>
internal static class Grid
{
    private const int FlagFalse = 1;
    private const int FlagTrue = 2;
    private const int TextSet = 1;

    private static readonly Parameter[] _parameters =
    [
        Parameter.UseInstanceProfile, Parameter.UseAwsSdkDefaultBehavior, Parameter.UseWebIdentityTokenFile, Parameter.AccessKey, Parameter.SecretKey,
        Parameter.SessionToken, Parameter.IamRoleArn, Parameter.ExternalId, Parameter.StsRegion, Parameter.StsEndpoint,
    ];

    // Flags: unset, false, true, unknown. Texts: unset, set, unknown. The endpoint of STS: unset, in AWS, outside, unknown.
    private static readonly int[] _states = [4, 4, 4, 3, 3, 3, 3, 3, 3, 4];

    public static int Size { get; } = Product();

    /// <summary>What must be said of each: of what is known throughout, what the oracle says; else what all its completions have in common.</summary>
    public static Verdict[] Expect(Scene scene)
    {
        var verdicts = new Verdict[Size];
        var states = new int[_states.Length];
        for (var number = 0; number < Size; number++)
        {
            Read(number, states);
            verdicts[number] = UnknownDigit(states, out var weight) is { } digit
                ? Common(verdicts, number, weight, _states[digit] - 1)
                : StarRocksOracle.Judge(SetupOf(states), scene);
            if (scene.Readers[0] == Reader.StorageVolume)
                verdicts[number] = WithLostKeys(verdicts[number], states);
        }

        return verdicts;
    }

    /// <summary>Writes the combination into a block.</summary>
    public static void Fill(int number, AuthBlock block, Scene scene)
    {
        var states = new int[_states.Length];
        Read(number, states);
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] == 0)
                continue;
            if (states[i] == _states[i] - 1)
                block.SetUnknown(_parameters[i], i);
            else
                block.Set(_parameters[i], Text(_parameters[i], states[i], scene), i);
        }
    }

    /// <summary>As <c>use_instance_profile=true; access_key=?</c>.</summary>
    public static string Describe(int number, Scene scene)
    {
        var states = new int[_states.Length];
        Read(number, states);
        var text = new StringBuilder();
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] != 0)
                text.Append(text.Length == 0 ? "" : "; ").Append(ParameterTable.Name(_parameters[i])).Append('=').Append(states[i] == _states[i] - 1 ? "?" : Text(_parameters[i], states[i], scene));
        }

        return text.ToString();
    }

    private static int Product()
    {
        var product = 1;
        foreach (var count in _states)
            product *= count;
        return product;
    }

    private static void Read(int number, int[] states)
    {
        for (var i = 0; i < states.Length; i++)
        {
            states[i] = number % _states[i];
            number /= _states[i];
        }
    }

    private static int? UnknownDigit(int[] states, out int weight)
    {
        weight = 1;
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] == _states[i] - 1)
                return i;
            weight *= _states[i];
        }

        return null;
    }

    private static Verdict Common(Verdict[] verdicts, int number, int weight, int completions)
    {
        var common = new Verdict(ulong.MaxValue);
        for (var i = 1; i <= completions; i++)
            common &= verdicts[number - (i * weight)];
        return common;
    }

    /// <summary>A key that a volume never keeps is lost whatever its value.</summary>
    private static Verdict WithLostKeys(Verdict verdict, int[] states)
    {
        for (var i = 0; i < states.Length; i++)
        {
            if (states[i] == _states[i] - 1 && _parameters[i] is Parameter.SessionToken or Parameter.StsRegion or Parameter.StsEndpoint)
                verdict = verdict.With("SRA4003 " + ParameterTable.Name(_parameters[i]), RuleSeverity.Warning);
        }

        return verdict;
    }

    private static Setup SetupOf(int[] states) => new(
        Profile: states[0] == FlagTrue,
        SdkDefault: states[1] == FlagTrue,
        WebIdentity: states[2] == FlagTrue,
        AccessKey: states[3] == TextSet,
        SecretKey: states[4] == TextSet,
        Token: states[5] == TextSet,
        Role: states[6] == TextSet,
        ExternalId: states[7] == TextSet,
        StsRegion: states[8] == TextSet,
        StsEndpoint: (StsEndpoint)states[9]);

    private static string Text(Parameter parameter, int state, Scene scene) => parameter switch
    {
        Parameter.AccessKey => scene.IsTemporary ? "ASIAIOSFODNN7EXAMPLE" : Examples.AccessKey,
        Parameter.SecretKey => Examples.SecretKey,
        Parameter.SessionToken => "session",
        Parameter.IamRoleArn => Examples.RoleArn,
        Parameter.ExternalId => "team-8",
        Parameter.StsRegion => "us-west-2",
        Parameter.StsEndpoint => state == (int)StsEndpoint.Aws ? "https://sts.us-west-2.amazonaws.com" : "https://sts.store.example.net",
        _ => state == FlagFalse ? "false" : "true",
    };
}
