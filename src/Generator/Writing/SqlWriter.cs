using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes what makes SQL of a statement.</summary>
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
        writer.Line($"/// <summary>The <c>{form.Summary}</c> statement with these properties.</summary>");
        var declared = "";
        var passed = "";
        foreach (var parameter in form.Parameters)
        {
            writer.Line($"/// <param name=\"{parameter.Name}\">{parameter.Summary}</param>");
            declared += (declared.Length == 0 ? "" : ", ") + (parameter.IsOptions ? $"{Runtime.Namespace}PipeOptions? {parameter.Name} = null" : "string " + parameter.Name);
            passed += ", " + parameter.Name;
        }

        writer.Line("/// <returns>The statement; its text for logs masks secrets.</returns>");
        writer.Line($"/// <exception cref=\"{Runtime.Namespace}InvalidAuthConfigException\">The configuration has errors.</exception>");
        if (form.Parameters.Length > 0)
            writer.Line("/// <exception cref=\"global::System.ArgumentException\">StarRocks would refuse a name.</exception>");
        writer.Line(Runtime.GeneratedCode);
        var modifiers = Modifiers.Instance(model, model.Base == model.Target);
        writer.Line($"{modifiers}{Runtime.Namespace}SqlStatement {form.Method}({declared}) => {Runtime.Schema}.ToSql(this, nameof({form.Method}){passed});");
    }
}
