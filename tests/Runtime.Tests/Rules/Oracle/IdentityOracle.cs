using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tests.Rules.Oracle;

/// <summary>
/// Computes the expected problems of a configuration without unknown parameters. It simulates what StarRocks does, independently of the
/// rules: the identity that takes precedence, and the use of the keys, the token, the role and the STS settings.
/// </summary>
internal static class IdentityOracle
{
    public static Verdict Evaluate(Setup setup, Scene scene)
    {
        var common = Verdict.Everything;
        foreach (var reader in scene.Readers)
            common &= EvaluateFor(reader, setup, scene);
        return common;
    }

    private static Verdict EvaluateFor(Reader reader, Setup setup, Scene scene)
    {
        var verdict = Verdict.Nothing;
        verdict = OfFlagsAndKeys(verdict, reader, setup, scene);
        verdict = OfNoIdentity(verdict, reader, setup, scene);
        verdict = OfRole(verdict, reader, setup, scene);
        verdict = OfSts(verdict, reader, setup, scene);
        verdict = OfTheRest(verdict, reader, setup, scene);
        return verdict;
    }

    private static Verdict OfFlagsAndKeys(Verdict verdict, Reader reader, Setup setup, Scene scene)
    {
        if (setup.Flags > 1)
            verdict = verdict.With("SRA1006", RuleSeverity.Error);
        if (setup.Flags > 0)
        {
            // The flag takes precedence, and one problem covers all keys. A storage volume drops a token in any case, which is SRA4003.
            var isIgnored = setup.AccessKey || setup.SecretKey || (setup.Token && reader != Reader.StorageVolume);
            return isIgnored ? verdict.With("SRA1001", RuleSeverity.Error) : verdict;
        }

        if (!scene.IsPartial)
        {
            if (setup.HasIncompleteKeyPair)
                verdict = verdict.With("SRA1002", RuleSeverity.Error);
            else if (setup.Token && !setup.AccessKey && !setup.Role)
                verdict = verdict.With("SRA1007", RuleSeverity.Error);
            if (setup.AccessKey && scene.IsTemporary && !setup.Token)
                verdict = verdict.With("SRA2004", RuleSeverity.Error);
        }

        // A storage volume drops the token. The file system of the frontend drops it beside a role; Glue and Iceberg clients do not.
        var isDropped = setup.Role && reader == Reader.FileSystem;
        if (setup.Winner == Winner.Keys && setup.Token && reader != Reader.StorageVolume && (scene.IsStored || isDropped))
            verdict = verdict.With("SRA1013", RuleSeverity.Warning);
        return verdict;
    }

    private static Verdict OfNoIdentity(Verdict verdict, Reader reader, Setup setup, Scene scene)
    {
        if (setup.Winner != Winner.None || scene.IsPartial || reader == Reader.Vended)
            return verdict;
        var severity = scene.IsAlone || reader == Reader.IcebergClient ? RuleSeverity.Warning : RuleSeverity.Error;
        if (setup.HasIncompleteKeyPair)
            return verdict;
        if (setup.Role)
            return verdict.With("SRA1003", severity);
        return setup.Token ? verdict : verdict.With("SRA1005", severity);
    }

    private static Verdict OfRole(Verdict verdict, Reader reader, Setup setup, Scene scene)
    {
        if (!setup.Role)
            return setup.ExternalId && !scene.IsPartial ? verdict.With("SRA1008", RuleSeverity.Warning) : verdict;
        if (reader == Reader.StorageVolume && setup.Winner is Winner.Keys or Winner.SdkDefault)
            return verdict.With("SRA4003 iam_role_arn", RuleSeverity.Warning);
        if (IsRoleIgnored(setup, scene))
            return verdict;

        // In a partial configuration, the STS can be a non-AWS one, because an endpoint can be stored.
        var isAtAws = setup.StsEndpoint == StsEndpoint.Aws || (setup.StsEndpoint == StsEndpoint.Unset && !scene.IsPartial);
        if (setup.Winner == Winner.Keys && isAtAws)
            verdict = verdict.With("SRA1004", RuleSeverity.Warning);
        if (scene.IsPlain && isAtAws && reader != Reader.StorageVolume)
            verdict = verdict.With("SRA1012", RuleSeverity.Warning);
        if (scene.IsOutside && setup.StsEndpoint == StsEndpoint.Unset && !scene.IsPartial)
            verdict = verdict.With("SRA1014", RuleSeverity.Warning);
        return verdict;
    }

    private static Verdict OfSts(Verdict verdict, Reader reader, Setup setup, Scene scene)
    {
        if (reader == Reader.StorageVolume)
        {
            // A storage volume drops them, which is the only problem.
            if (setup.StsRegion)
                verdict = verdict.With("SRA4003 sts.region", RuleSeverity.Warning);
            return setup.StsEndpoint != StsEndpoint.Unset ? verdict.With("SRA4003 sts.endpoint", RuleSeverity.Warning) : verdict;
        }

        if (scene.IsPartial)
            return verdict;
        if (!setup.Role)
            return setup.StsRegion || setup.StsEndpoint != StsEndpoint.Unset ? verdict.With("SRA1009", RuleSeverity.Warning) : verdict;

        // Iceberg clients assume the role, and then the region is missing. Otherwise the role is dropped, which is the only problem.
        var isDropped = IsRoleIgnored(setup, scene) && reader != Reader.IcebergClient;
        return setup.StsEndpoint != StsEndpoint.Unset && !setup.StsRegion && !isDropped
            ? verdict.With("SRA1010", RuleSeverity.Error)
            : verdict;
    }

    private static Verdict OfTheRest(Verdict verdict, Reader reader, Setup setup, Scene scene)
    {
        if (scene.IsOutside && setup.Flags > 0)
            verdict = verdict.With("SRA1015", RuleSeverity.Info);
        if (!scene.HasRegion && !scene.IsOutside && !scene.IsPartial && UsesUsEast1(reader, setup))
            verdict = verdict.With("SRA1011", RuleSeverity.Warning);
        if (reader != Reader.StorageVolume)
            return verdict;
        if (setup.Token)
            verdict = verdict.With("SRA4003 session_token", RuleSeverity.Warning);
        return scene.IsPlain ? verdict.With("SRA4003 enable_ssl", RuleSeverity.Warning) : verdict;
    }

    /// <summary>Indicates whether SRA1003 reports the role, so that no other problem of the role is reported.</summary>
    private static bool IsRoleIgnored(Setup setup, Scene scene) =>
        setup.Winner == Winner.None && !setup.HasIncompleteKeyPair && !scene.IsPartial && !Array.Exists(scene.Readers, static r => r == Reader.Vended);

    /// <summary>
    /// Indicates whether StarRocks uses us-east-1 without a region. Iceberg clients get the region from the environment, and so does a Glue
    /// client without an identity, which drops the block.
    /// </summary>
    private static bool UsesUsEast1(Reader reader, Setup setup) => reader switch
    {
        Reader.FileSystem or Reader.StorageVolume => true,
        Reader.HiveGlue => setup.Winner != Winner.None,
        _ => false,
    };
}
