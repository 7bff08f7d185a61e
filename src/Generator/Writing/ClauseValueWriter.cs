namespace StarRocks.AwsAuth.Generator;

/// <summary>The expressions that read a text or a choice that stands in a statement but is no property of it.</summary>
internal static class ClauseValueWriter
{
    /// <summary>Null for a list.</summary>
    internal static string? Of(MemberModel member, string? initial)
    {
        if (member.Is(MemberTraits.Array) || member.Is(MemberTraits.List) || member.Is(MemberTraits.ImmutableArray) || member.Name is "Partitions" or "Columns" or "Locations")
            return null;
        var isFlag = member.Is(MemberTraits.ValueType);
        var method = isFlag ? "FlagClause" : "TextClause";
        var name = CSharpLiteral.Of(member.Name);
        if (member.Is(MemberTraits.Nullable))
            return initial is null ? $"reader.{method}({name})" : $"reader.{method}({name}, {initial})";
        return $"reader.{method}({name}) ?? {initial ?? (isFlag ? "default" : "default!")}";
    }
}
