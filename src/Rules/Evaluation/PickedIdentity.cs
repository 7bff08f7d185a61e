namespace StarRocks.AwsAuth.Rules;

/// <summary>
/// Which identity StarRocks picks: SDK default, then instance profile, then web identity, then the pair of keys; the
/// first wins and the rest has no effect. A role is assumed on top of whichever was picked.
/// </summary>
internal static class PickedIdentity
{
    /// <summary>The flags, the one that wins first.</summary>
    internal static readonly Parameter[] Precedence =
        [Parameter.UseAwsSdkDefaultBehavior, Parameter.UseInstanceProfile, Parameter.UseWebIdentityTokenFile];

    extension(AuthBlock block)
    {
        /// <summary>The flag that wins, if one is certainly true.</summary>
        internal Parameter? WinningFlag
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

        /// <summary>What StarRocks picks, as far as it is known.</summary>
        internal BaseIdentity BaseIdentity => block.WinningFlag?.Picks ?? (block.HasPair ? BaseIdentity.AccessKeys : BaseIdentity.None);

        /// <summary>No flag is true, and none is unknown.</summary>
        internal bool HasNoFlag => block.TrueFlags.IsEmpty && (block.Unknown & ParameterSet.Flags).IsEmpty;

        internal bool HasPair => block.Has(Parameter.AccessKey) && block.Has(Parameter.SecretKey);

        internal bool LacksPair => block.Lacks(Parameter.AccessKey) && block.Lacks(Parameter.SecretKey);

        internal bool HasHalfPair =>
            (block.IsSet(Parameter.AccessKey) && block.Lacks(Parameter.SecretKey)) || (block.IsSet(Parameter.SecretKey) && block.Lacks(Parameter.AccessKey));

        /// <summary>Nothing is picked, for certain.</summary>
        internal bool HasNoIdentity => block.HasNoFlag && (block.LacksPair || block.HasHalfPair);

        /// <summary>A role that nothing could assume; Iceberg's clients still assume it with the SDK default chain.</summary>
        internal bool HasRoleAlone => block.Has(Parameter.IamRoleArn) && block.HasNoFlag && block.LacksPair;

        /// <summary>SRA1003 applies, or might: then nothing else about the role is of interest.</summary>
        internal bool MayHaveRoleAlone => !block.IsPartial && block.Context != BlockContext.Vended
            && block.TrueFlags.IsEmpty && !block.Has(Parameter.AccessKey) && !block.Has(Parameter.SecretKey);

        /// <summary>The role is lost for certain: a storage volume has none beside keys or the SDK default.</summary>
        internal bool DropsRole => block.Context == BlockContext.StorageVolume
            && (block.IsTrue(Parameter.UseAwsSdkDefaultBehavior)
                || (!block.IsFrontend && block.HasPair && block.IsNotTrue(Parameter.UseInstanceProfile) && block.IsNotTrue(Parameter.UseWebIdentityTokenFile)));

        /// <summary>The role is kept for certain, if anything assumes it.</summary>
        internal bool KeepsRole => block.Context != BlockContext.StorageVolume
            || (block.IsNotTrue(Parameter.UseAwsSdkDefaultBehavior)
                && (block.IsTrue(Parameter.UseInstanceProfile) || block.IsTrue(Parameter.UseWebIdentityTokenFile) || block.Lacks(Parameter.AccessKey) || block.Lacks(Parameter.SecretKey)));
    }
}
