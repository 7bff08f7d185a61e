namespace StarRocks.AwsAuth.Generator;

/// <summary>
/// Writes the private class that contains the mapping. It is a separate class because a static initializer of the annotated type can need
/// the schema before the fields of that type are set.
/// </summary>
internal static class MappingWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        writer.Line();
        if (model.Is(TypeTraits.TouchesObsolete))
            writer.Line("[global::System.Obsolete]");
        writer.Line(Runtime.GeneratedCode);
        using (writer.Block($"private {(model.Is(TypeTraits.HidesMapping) ? "new " : "")}static class {ReservedNames.Mapping}"))
        {
            WriteSchema(writer, model);
            WriteMethodWriter.Write(writer, model);
            if (!model.Is(TypeTraits.Abstract))
                ReadMethodWriter.Write(writer, model);
            foreach (var enumeration in model.Enums)
                EnumWriter.Write(writer, enumeration);
        }
    }

    private static void WriteSchema(SourceWriter writer, TypeModel model)
    {
        var type = $"{Runtime.Mapping}PropertySchema";
        var read = model.Is(TypeTraits.Abstract) ? "null" : "Read";
        var builder = $"new {type}Builder<{model.FullName}>({CSharpLiteral.Of(model.Name)}, Write, {read})";
        using (writer.Indent($"internal static readonly {type}<{model.FullName}> Schema = {builder}"))
        {
            writer.Line(Head(model));
            foreach (var member in model.Members)
            {
                if (Member(member) is { } line)
                    writer.Line(line);
            }

            writer.Line(".Build();");
        }
    }

    private static string Head(TypeModel model)
    {
        if (model.Statement is not { } statement)
            return $".{(model.Target.IsBlock ? "Block" : "Map")}({CSharpLiteral.OrNull(model.Prefix)})";
        return model.Catalog is { } catalog ? $".Catalog({Runtime.Namespace}CatalogType.{catalog.Name})"
            : $".Statement({Runtime.Namespace}StatementKind.{statement.Name})";
    }

    private static string? Member(MemberModel member)
    {
        var key = CSharpLiteral.Of(member.Key);
        var name = CSharpLiteral.Of(member.Name);
        return member.Type switch
        {
            MemberType.Columns or MemberType.Data or MemberType.Clause or MemberType.Missing => null,
            MemberType.AdditionalProperties => ".AdditionalProperties()",
            MemberType.Nested => $".Nested({name}, {member.TypeName}.{ReservedNames.Schema}{Options(member)})",
            MemberType.Enumeration =>
                $".Enumeration({key}, {name}, static text => {member.EnumName}Value(text) is not null{Options(member)})",
            _ => $".Member({key}, {name}, {Runtime.Mapping}MemberType.{member.Type}{Options(member)})",
        };
    }

    private static string Options(MemberModel member)
    {
        var options = "";
        Add(MemberTraits.Nullable, "Nullable");
        Add(MemberTraits.Required, "Required");
        Add(MemberTraits.ReadOnly, "ReadOnly");
        return options;

        void Add(MemberTraits trait, string name)
        {
            if (member.Is(trait))
                options += (options.Length == 0 ? ", " : " | ") + Runtime.Mapping + "MemberOptions." + name;
        }
    }
}
