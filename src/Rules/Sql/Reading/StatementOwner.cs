using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Distinguishes statements of StarRocks from similar ones of other engines.</summary>
internal static class StatementOwner
{
    internal static bool IsStarRocks(PropertyScope scope, List<SqlPropertyList> lists) => (scope as StatementDefinition)?.Ownership switch
    {
        StatementOwnership.ByHead => true,
        null or StatementOwnership.ByAwsKey => lists.Exists(static list => list.HasAwsKey),
        StatementOwnership.ByFilesKey => lists.Exists(static list => list.Clause == SqlClause.Files && HasKey(list)),
        StatementOwnership.ByNoOtherKey => lists.Exists(static list => list.HasAwsKey) || !lists.Exists(HasOtherKeys),
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    private static bool HasKey(SqlPropertyList list)
    {
        foreach (var property in list.Properties)
        {
            var key = property.Key.Trim().ToLowerInvariant();
            if (AwsServices.PrefixOf(key) is not null || StatementKeys.TryFind(key, out _) || Alias.TryFind(key, out _))
                return true;
        }

        return list.IsPartial && list.Properties.Count > 0;
    }

    private static bool HasOtherKeys(SqlPropertyList list)
    {
        foreach (var property in list.Properties)
        {
            if (Alias.TryFind(property.Key.Trim(), out var foreign) && foreign.Vocabulary != Vocabulary.Hadoop)
                return true;
        }

        return false;
    }
}
