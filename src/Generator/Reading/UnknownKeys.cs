using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Reports the members of a type whose keys StarRocks does not read. The diagnostic contains the key that the code fix sets, so that the
/// fix does not read the type again.
/// </summary>
internal sealed class UnknownKeys
{
    /// <summary>The name of the diagnostic's property with the key to set.</summary>
    internal const string NewKey = "NewKey";

    /// <summary>The name of the diagnostic's property that another member before has the same key to set.</summary>
    internal const string IsRepeated = "IsRepeated";

    private readonly ReadScope _scope;
    private readonly MappedType _mapped;
    private readonly DeclarationProblems _problems;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _new = new(StringComparer.Ordinal);

    private UnknownKeys(ReadScope scope, MappedType mapped, DeclarationProblems problems)
    {
        (_scope, _mapped, _problems) = (scope, mapped, problems);
        foreach (var member in mapped.Members)
            _taken.Add(member.Key);
    }

    internal static void Check(ReadScope scope, MappedType mapped, DeclarationProblems problems)
    {
        if (!problems.AreWanted)
            return;
        var keys = new UnknownKeys(scope, mapped, problems);
        var service = mapped.Target.IsBlock && KeySyntax.Fault(mapped.Prefix) is null
            ? AwsServices.FromPrefix(mapped.Prefix!)
            : AwsService.Other;
        foreach (var member in mapped.Members)
        {
            if (member.StatementMembers is { } known)
                keys.ReportInStatement(member, known);
            else if (service != AwsService.Other && !member.IsInherited)
                keys.CheckParameter(member, service);
        }
    }

    private void ReportInStatement(MappedProperty member, StatementMember[] members)
    {
        var meant = StatementMembers.Meant(members, member.Symbol.Name);
        var advice = meant is null
            ? "Set its key with [PropertyKey], or exclude it with [PropertyIgnore]."
            : $"Did you mean \"{meant}\"?";
        var newKey = meant is null || _taken.Contains(meant) ? member.Key : meant;
        Report(member, Locate.Name(member.Symbol, _mapped.Location), "is not a known property of this statement. " + advice, newKey);
    }

    private void CheckParameter(MappedProperty member, AwsService service)
    {
        var start = _mapped.Prefix!.Length + 1;
        if (member.Key.Length < start || Parameters.TryFind(service, member.Key.Substring(start), out _))
            return;
        var meant = KeySuggestions.ForParameter(service, member.Key.Substring(start));
        var advice = meant is null
            ? "Set the key of a parameter with [PropertyKey], or exclude it with [PropertyIgnore]."
            : $"Did you mean \"{meant}\"?";
        var newKey = meant is null || _taken.Contains(_mapped.Prefix + "." + meant) ? null : meant;
        var location = MemberLocation.Of(_scope, _mapped, member);
        Report(member, location, "is not a StarRocks property and is silently ignored. " + advice, newKey);
    }

    private void Report(MappedProperty member, Location location, string consequence, string? newKey)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (newKey is not null)
            properties = properties.Add(NewKey, newKey);
        if (newKey is not null && !_new.Add(newKey))
            properties = properties.Add(IsRepeated, null);
        _problems.Add(new DeclarationProblem(
            DeclarationDescriptors.UnknownParameter, location, null, [member.Symbol.Name, member.Key, consequence])
        {
            Properties = properties,
        });
    }
}
