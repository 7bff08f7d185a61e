using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes the methods that return a statement as SQL.</summary>
internal static class SqlWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        foreach (var form in model.Statement?.SqlForms ?? [])
            Write(writer, model, form);
    }

    private static void Write(SourceWriter writer, TypeModel model, SqlForm form)
    {
        writer.Line();
        var kind = form.IsFragment ? "clause" : "statement";
        writer.Line($"/// <summary>Returns the <c>{form.Summary}</c> {kind} with these properties.</summary>");
        var parameters = "";
        var arguments = "";
        foreach (var parameter in form.Parameters)
        {
            writer.Line($"/// <param name=\"{parameter.Name}\">{parameter.Summary}</param>");
            parameters += parameters.Length == 0 ? "" : ", ";
            parameters += parameter.IsOptions ? $"{Runtime.Namespace}PipeOptions? {parameter.Name} = null" : "string " + parameter.Name;
            arguments += ", " + parameter.Name;
        }

        writer.Line("/// <returns>The SQL. Its <c>ToString()</c> masks secrets and access keys.</returns>");
        writer.Line($"/// <exception cref=\"{Runtime.Namespace}InvalidAuthConfigException\">The configuration has errors.</exception>");
        if (form.Parameters.Length > 0)
            writer.Line("/// <exception cref=\"global::System.ArgumentException\">StarRocks does not accept an argument.</exception>");
        writer.Line(Runtime.GeneratedCode);
        var modifiers = Modifiers.Instance(model, model.Base == model.Target);
        var call = $"{Runtime.Schema}.ToSql(this, nameof({form.Method}){arguments})";
        writer.Line($"{modifiers}{Runtime.Namespace}SqlStatement {form.Method}({parameters}) => {call};");
    }
}
