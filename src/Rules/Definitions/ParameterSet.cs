namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a set of parameters.</summary>
internal readonly record struct ParameterSet(ulong Bits)
{
    /// <summary>The maximum number of parameters.</summary>
    internal const int Capacity = 64;

    internal static readonly ParameterSet None;

    internal static readonly ParameterSet All = ~None;

    /// <summary>The flags that select the identity of the machine or of the environment.</summary>
    internal static readonly ParameterSet Flags = Parameters.Where(static parameter => parameter.Identity is not null);

    internal static readonly ParameterSet Pair = Of(Parameter.AccessKey) | Of(Parameter.SecretKey);

    internal static readonly ParameterSet Keys = Pair | Of(Parameter.SessionToken);

    internal static readonly ParameterSet Sts = Of(Parameter.StsRegion) | Of(Parameter.StsEndpoint);

    /// <summary>The role and the parameters with which StarRocks assumes it.</summary>
    internal static readonly ParameterSet OfRole = Of(Parameter.IamRoleArn) | Of(Parameter.ExternalId) | Sts;

    internal bool IsEmpty => Bits == 0;

    internal static ParameterSet Of(Parameter parameter) => new(1UL << parameter.Index);

    public static ParameterSet operator |(ParameterSet left, ParameterSet right) => new(left.Bits | right.Bits);

    public static ParameterSet operator &(ParameterSet left, ParameterSet right) => new(left.Bits & right.Bits);

    public static ParameterSet operator ~(ParameterSet set) => new(~set.Bits);

    internal bool Contains(Parameter parameter) => (Bits & (1UL << parameter.Index)) != 0;

    public Enumerator GetEnumerator() => new(Bits);

    /// <summary>Enumerates the parameters in an arbitrary order.</summary>
    internal struct Enumerator(ulong bits)
    {
        private ulong _rest = bits;
        private int _next;

        public Parameter Current { get; private set; } = null!;

        public bool MoveNext()
        {
            // Bits beyond the last parameter come from a complement.
            for (; _rest != 0 && _next < Parameters.All.Length; _next++, _rest >>= 1)
            {
                if ((_rest & 1) == 0)
                    continue;
                Current = Parameters.All[_next++];
                _rest >>= 1;
                return true;
            }

            return false;
        }
    }
}
