using Microsoft.CodeAnalysis;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Finds the location of a problem with the key of a member.</summary>
internal static class MemberLocation
{
    /// <summary>Returns the argument of <c>[PropertyKey]</c>, or the name of the member.</summary>
    internal static Location Of(ReadScope scope, MappedType mapped, MappedProperty member)
    {
        var name = Locate.Name(member.Symbol, mapped.Location);
        return member.KeyAttribute is { } attribute ? Locate.Argument(attribute, name, scope.Cancellation) : name;
    }
}
