using System;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Some of the parameters, as bits, so that a rule that has nothing to look at costs one test.</summary>
internal readonly record struct ParameterSet(uint Bits)
{
    internal static readonly ParameterSet None;

    internal static readonly ParameterSet All = ~None;

    /// <summary>What makes StarRocks take the identity of the machine or the environment, in its order of precedence.</summary>
    internal static readonly ParameterSet Flags = Of(Parameter.UseAwsSdkDefaultBehavior) | Of(Parameter.UseInstanceProfile) | Of(Parameter.UseWebIdentityTokenFile);

    internal static readonly ParameterSet Pair = Of(Parameter.AccessKey) | Of(Parameter.SecretKey);

    internal static readonly ParameterSet Keys = Pair | Of(Parameter.SessionToken);

    internal static readonly ParameterSet Sts = Of(Parameter.StsRegion) | Of(Parameter.StsEndpoint);

    /// <summary>The role, and what is said to STS for it.</summary>
    internal static readonly ParameterSet OfRole = Of(Parameter.IamRoleArn) | Of(Parameter.ExternalId) | Sts;

    internal static readonly ParameterSet Sse = Of(Parameter.SseType) | Of(Parameter.SseCustomerKey) | Of(Parameter.SseCustomerKeyMd5);

    internal static readonly ParameterSet PartitionedPrefix = Of(Parameter.EnablePartitionedPrefix) | Of(Parameter.NumPartitionedPrefix);

    internal bool IsEmpty => Bits == 0;

    internal static ParameterSet Of(Parameter parameter) => new(1u << (int)parameter);

    public static ParameterSet operator |(ParameterSet left, ParameterSet right) => new(left.Bits | right.Bits);

    public static ParameterSet operator &(ParameterSet left, ParameterSet right) => new(left.Bits & right.Bits);

    public static ParameterSet operator ~(ParameterSet set) => new(~set.Bits);

    internal bool Contains(Parameter parameter) => (Bits & (1u << (int)parameter)) != 0;

    /// <summary>The first one in the order of <see cref="Parameter"/>.</summary>
    internal Parameter? First() => IsEmpty ? null : (Parameter)LowestBit.Of(Bits);

    /// <summary>In the order of <see cref="Parameter"/>.</summary>
    public Enumerator GetEnumerator() => new(Bits & ((1u << ParameterTable.Count) - 1));

    internal struct Enumerator(uint bits)
    {
        private uint _rest = bits;

        public Parameter Current { get; private set; }

        public bool MoveNext()
        {
            if (_rest == 0)
                return false;
            Current = (Parameter)LowestBit.Of(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
