using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the method that passes the value of every member to the property writer.</summary>
internal static class WriteMethodWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        writer.Line();
        using (writer.Block($"private static void Write({model.FullName} value, {Runtime.Mapping}PropertyWriter writer)"))
        {
            var locals = new HashSet<string> { "value", "writer" };
            var ordinal = 0;
            foreach (var member in model.Members)
            {
                Write(writer, member, ordinal, locals);
                if (member.Type.IsMapped)
                    ordinal++;
            }
        }
    }

    private static void Write(SourceWriter writer, MemberModel member, int ordinal, HashSet<string> locals)
    {
        var value = "value." + Identifier.Escape(member.Name);
        switch (member.Type)
        {
            case MemberType.Missing:
                break;
            case MemberType.Columns:
                writer.Line($"writer.AddColumns({value});");
                break;
            case MemberType.Data:
                writer.Line($"writer.AddData({value});");
                break;
            case MemberType.Clause:
                writer.Line($"writer.AddClause({CSharpLiteral.Of(member.Name)}, {value});");
                break;
            case MemberType.AdditionalProperties:
                writer.Line($"writer.AddOpen({value});");
                break;
            case MemberType.Enumeration:
                writer.Line($"writer.Add({ordinal}, {member.EnumName}Text({value}));");
                break;
            case MemberType.Nested:
                WriteNested(writer, member, value, ordinal, locals);
                break;
            default:
                writer.Line($"writer.Add({ordinal}, {value});");
                break;
        }
    }

    private static void WriteNested(SourceWriter writer, MemberModel member, string value, int ordinal, HashSet<string> locals)
    {
        var schema = member.TypeName + "." + ReservedNames.Schema;
        if (member.Is(MemberTraits.ValueType) && !member.Is(MemberTraits.Nullable))
        {
            writer.Line($"writer.AddNested({ordinal}, {value}, {schema});");
            return;
        }

        var local = Identifier.Local(member.Name);
        if (!locals.Add(local))
            local += ordinal;
        using (writer.Block($"if ({value} is {{ }} {local})"))
            writer.Line($"writer.AddNested({ordinal}, {local}, {schema});");
    }
}
