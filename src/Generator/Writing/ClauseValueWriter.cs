namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the expression that reads a string or a flag from a clause of a statement.</summary>
internal static class ClauseValueWriter
{
    /// <summary>Returns the expression, or null for a list.</summary>
    internal static string? Expression(MemberModel member, string? initial)
    {
        if (member.IsList || member.Name is "Partitions" or "Columns" or "Locations")
            return null;
        var isFlag = member.Is(MemberTraits.ValueType);
        var method = isFlag ? "FlagClause" : "TextClause";
        var name = CSharpLiteral.Of(member.Name);
        if (member.Is(MemberTraits.Nullable))
            return initial is null ? $"reader.{method}({name})" : $"reader.{method}({name}, {initial})";
        return $"reader.{method}({name}) ?? {initial ?? (isFlag ? "default" : "default!")}";
    }
}
