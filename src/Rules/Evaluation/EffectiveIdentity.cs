namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Determines which identity StarRocks uses: the SDK default chain, else the instance profile, else the web identity, else the access
/// keys. The others are ignored. The selected identity assumes the role, if one is set.
/// </summary>
internal static class EffectiveIdentity
{
    /// <summary>The flags in the order of their precedence.</summary>
    internal static readonly Parameter[] Precedence =
        [Parameter.UseAwsSdkDefaultBehavior, Parameter.UseInstanceProfile, Parameter.UseWebIdentityTokenFile];

    extension(AuthBlock block)
    {
        /// <summary>Gets the first flag that is true; null if none is.</summary>
        internal Parameter? EffectiveFlag
        {
            get
            {
                if (block.TrueFlags.IsEmpty)
                    return null;
                foreach (var flag in Precedence)
                {
                    if (block.IsTrue(flag))
                        return flag;
                }

                return null;
            }
        }

        /// <summary>Gets the flags that StarRocks ignores because another one takes precedence.</summary>
        internal ParameterSet IgnoredFlags =>
            block.EffectiveFlag is { } flag ? block.TrueFlags & ~ParameterSet.Of(flag) : ParameterSet.None;

        /// <summary>Gets the parameters for assuming a role that StarRocks ignores because certainly no role is set.</summary>
        internal ParameterSet IgnoredWithoutRole => !block.IsPartial && block.IsUnset(Parameter.IamRoleArn)
            ? block.Known(ParameterSet.OfRole)
            : ParameterSet.None;

        /// <summary>Gets the base identity, as far as it is known.</summary>
        internal BaseIdentity BaseIdentity =>
            block.EffectiveFlag?.Identity ?? (block.HasKeyPair ? BaseIdentity.AccessKeys : BaseIdentity.None);

        /// <summary>
        /// Gets a value indicating whether the default chain of the SDK is used if no identity is set: by the clients of Iceberg, which
        /// also assume a role then, and for Glue.
        /// </summary>
        internal bool FallsBackToSdkDefault => block.Context switch
        {
            BlockContext.IcebergClient => true,
            BlockContext.HiveGlue => block.Service == AwsService.Glue,
            _ => false,
        };

        /// <summary>Gets a value indicating whether no flag is true or unknown.</summary>
        internal bool HasNoFlag => block.TrueFlags.IsEmpty && (block.Unknown & ParameterSet.Flags).IsEmpty;

        internal bool HasKeyPair => block.Has(Parameter.AccessKey) && block.Has(Parameter.SecretKey);

        internal bool IsKeyPairUnset => block.IsUnset(Parameter.AccessKey) && block.IsUnset(Parameter.SecretKey);

        internal bool HasIncompleteKeyPair =>
            (block.IsSet(Parameter.AccessKey) && block.IsUnset(Parameter.SecretKey))
            || (block.IsSet(Parameter.SecretKey) && block.IsUnset(Parameter.AccessKey));

        /// <summary>Gets a value indicating whether certainly no identity is set.</summary>
        internal bool HasNoIdentity => block.HasNoFlag && (block.IsKeyPairUnset || block.HasIncompleteKeyPair);

        /// <summary>
        /// Gets a value indicating whether a role is set without a base identity. Only Iceberg assumes it then, with the SDK default chain.
        /// </summary>
        internal bool HasOnlyRole => block.Has(Parameter.IamRoleArn) && block.HasNoFlag && block.IsKeyPairUnset;

        /// <summary>
        /// Gets a value indicating whether SRA1003 may report the role, so that no other problem of the role is reported.
        /// </summary>
        internal bool MayHaveOnlyRole => !block.IsPartial && block.Context != BlockContext.Vended
            && block.TrueFlags.IsEmpty && !block.Has(Parameter.AccessKey) && !block.Has(Parameter.SecretKey);

        /// <summary>
        /// Gets a value indicating whether a storage volume certainly drops the role: beside the SDK default chain, or beside access keys.
        /// </summary>
        internal bool IgnoresRole => block.Context == BlockContext.StorageVolume
            && (block.IsTrue(Parameter.UseAwsSdkDefaultBehavior)
                || (!block.IsFrontend && block.HasKeyPair
                    && block.IsNotTrue(Parameter.UseInstanceProfile) && block.IsNotTrue(Parameter.UseWebIdentityTokenFile)));

        /// <summary>Gets a value indicating whether the role is certainly not dropped.</summary>
        internal bool KeepsRole => block.Context != BlockContext.StorageVolume
            || (block.IsNotTrue(Parameter.UseAwsSdkDefaultBehavior)
                && (block.IsTrue(Parameter.UseInstanceProfile) || block.IsTrue(Parameter.UseWebIdentityTokenFile)
                    || block.IsUnset(Parameter.AccessKey) || block.IsUnset(Parameter.SecretKey)));
    }
}
