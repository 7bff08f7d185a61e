namespace StarRocks.AwsAuth.Rules;

/// <summary>What is set in a block or a statement and who reads it, without the values; packed, for it is compared at each judgment.</summary>
internal readonly record struct Shape(ulong Sets, ulong Rest)
{
    public override int GetHashCode() => (int)(((Sets * 0x9E3779B97F4A7C15UL) ^ (Rest * 0xC2B2AE3D27D4EB4FUL)) >> 32);
}
