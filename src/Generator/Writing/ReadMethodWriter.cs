using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the method that creates an object of what was read.</summary>
internal static class ReadMethodWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        var isStruct = model.Is(TypeTraits.Struct);
        writer.Line();
        using (writer.Block($"private static {model.FullName} Read({Runtime.Mapping}PropertyReader reader, {model.FullName}{(isStruct ? "" : "?")} initial)"))
        {
            var values = new MemberValues(model);
            if (model.Is(TypeTraits.HasInitialValues))
                WriteInitial(writer, model, values);
            Write(writer, "return ", Creation(model, values.Argument), Settings(model, values));
        }
    }

    /// <summary>The object as the type itself makes it: what is not read keeps its values.</summary>
    private static void WriteInitial(SourceWriter writer, TypeModel model, MemberValues values)
    {
        var creation = Creation(model, values.FirstArgument);
        var required = new List<string>();
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (model.Members[i].Is(MemberTraits.MustBeSet) && !model.Is(TypeTraits.SetsRequired))
                required.Add($"{Identifier.Escape(model.Members[i].Name)} = {values.First(i)},");
        }

        if (!model.Is(TypeTraits.Struct))
        {
            Write(writer, "initial ??= ", creation, required);
            return;
        }

        using (writer.Block("if (reader.IsRoot)"))
            Write(writer, "initial = ", creation, required);
    }

    private static string Creation(TypeModel model, Func<ArgumentModel, string> value)
    {
        var arguments = new List<string>();
        foreach (var argument in model.Arguments)
            arguments.Add(Identifier.Escape(argument.Parameter) + ": " + value(argument));
        return $"new {model.FullName}({string.Join(", ", arguments)})";
    }

    private static List<string> Settings(TypeModel model, MemberValues values)
    {
        var settings = new List<string>();
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            if (member.Is(MemberTraits.ReadOnly) || (member.Is(MemberTraits.ByConstructor) && (!member.Is(MemberTraits.MustBeSet) || model.Is(TypeTraits.SetsRequired))))
                continue;
            settings.Add($"{Identifier.Escape(member.Name)} = {values.Of(i)},");
        }

        return settings;
    }

    private static void Write(SourceWriter writer, string head, string creation, List<string> settings)
    {
        if (settings.Count == 0)
        {
            writer.Line(head + creation + ";");
            return;
        }

        writer.Line(head + (creation.EndsWith("()", StringComparison.Ordinal) ? creation.Substring(0, creation.Length - 2) : creation));
        writer.Line("{");
        foreach (var setting in settings)
            writer.Line("    " + setting);
        writer.Line("};");
    }
}
