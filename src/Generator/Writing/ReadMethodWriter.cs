using System;
using System.Collections.Generic;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the method that creates an object from the values of a property reader.</summary>
internal static class ReadMethodWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        var isStruct = model.Is(TypeTraits.Struct);
        writer.Line();
        var parameters = $"{Runtime.Mapping}PropertyReader reader, {model.FullName}{(isStruct ? "" : "?")} initial";
        using (writer.Block($"private static {model.FullName} Read({parameters})"))
        {
            var values = new MemberValues(model);
            if (model.Is(TypeTraits.HasInitialValues))
                WriteInitial(writer, model, values);
            Write(writer, "return ", Creation(model, values.Argument), Assignments(model, values));
        }
    }

    /// <summary>Writes the object with its initial values, which members without a property keep.</summary>
    private static void WriteInitial(SourceWriter writer, TypeModel model, MemberValues values)
    {
        var creation = Creation(model, values.FirstArgument);
        var required = new List<string>();
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (model.Members[i].Is(MemberTraits.HasRequiredModifier) && !model.Is(TypeTraits.SetsRequired))
                required.Add($"{Identifier.Escape(model.Members[i].Name)} = {values.FirstValue(i)},");
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

    private static List<string> Assignments(TypeModel model, MemberValues values)
    {
        var assignments = new List<string>();
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            if (IsAssigned(model, member))
                assignments.Add($"{Identifier.Escape(member.Name)} = {values.Value(i)},");
        }

        return assignments;
    }

    private static bool IsAssigned(TypeModel model, MemberModel member)
    {
        if (member.Is(MemberTraits.ReadOnly))
            return false;
        var mustBeSet = member.Is(MemberTraits.HasRequiredModifier) && !model.Is(TypeTraits.SetsRequired);
        return mustBeSet || !member.Is(MemberTraits.ByConstructor);
    }

    private static void Write(SourceWriter writer, string head, string creation, List<string> assignments)
    {
        if (assignments.Count == 0)
        {
            writer.Line(head + creation + ";");
            return;
        }

        writer.Line(head + (creation.EndsWith("()", StringComparison.Ordinal) ? creation.Substring(0, creation.Length - 2) : creation));
        writer.Line("{");
        foreach (var assignment in assignments)
            writer.Line("    " + assignment);
        writer.Line("};");
    }
}
