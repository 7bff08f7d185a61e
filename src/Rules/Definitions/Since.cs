namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the first version of StarRocks that has a statement, a key or a value.</summary>
/// <param name="Version">The version, without a patch if the source does not name it.</param>
/// <param name="Source">The page, release note or pull request that names it, one of <see cref="VersionSources"/>.</param>
internal sealed record Since(StarRocksVersion Version, string Source);
