namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents a set of keys outside the auth blocks, as bits.</summary>
internal readonly record struct StatementKeySet(uint Bits)
{
    internal static readonly StatementKeySet None;

    internal static readonly StatementKeySet All = ~None;

    internal static readonly StatementKeySet Paths =
        Of(StatementKey.Path) | Of(StatementKey.IcebergWarehouse) | Of(StatementKey.PaimonWarehouse) | Of(StatementKey.FrontendPath);

    /// <summary>The keys whose values are checked for placeholders.</summary>
    internal static readonly StatementKeySet AddressesAndPaths =
        Of(StatementKey.HiveMetastoreUris) | Of(StatementKey.IcebergMetastoreUris) | Of(StatementKey.IcebergUri) | Paths;

    internal bool IsEmpty => Bits == 0;

    internal static StatementKeySet Of(StatementKey key) => new(1u << (int)key);

    public static StatementKeySet operator |(StatementKeySet left, StatementKeySet right) => new(left.Bits | right.Bits);

    public static StatementKeySet operator &(StatementKeySet left, StatementKeySet right) => new(left.Bits & right.Bits);

    public static StatementKeySet operator ~(StatementKeySet set) => new(~set.Bits);

    internal bool Contains(StatementKey key) => (Bits & (1u << (int)key)) != 0;

    public Enumerator GetEnumerator() => new(Bits);

    internal struct Enumerator(uint bits)
    {
        private uint _remaining = bits;

        public StatementKey Current { get; private set; }

        public bool MoveNext()
        {
            if (_remaining == 0)
                return false;
            Current = (StatementKey)LowestBit.Of(_remaining);
            _remaining &= _remaining - 1;
            return true;
        }
    }
}
