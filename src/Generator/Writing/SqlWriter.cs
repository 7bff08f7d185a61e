namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes what makes SQL of a statement.</summary>
internal static class SqlWriter
{
    internal static void Write(SourceWriter writer, TypeModel model)
    {
        switch (model.Kind)
        {
            case MappingKind.Catalog:
                Write(writer, model, "CREATE EXTERNAL CATALOG", "ToCatalogSql", ("catalogName", "The catalog's name."));
                break;
            case MappingKind.FileExternalTable:
                Write(writer, model, "CREATE EXTERNAL TABLE", "ToTableSql", ("database", "The database that the table is created in."), ("table", "The table's name."));
                break;
            case MappingKind.BrokerLoad:
                Write(writer, model, "LOAD LABEL", "ToLoadSql", ("database", "The database that is loaded into."), ("label", "The load's label."));
                break;
        }
    }

    private static void Write(SourceWriter writer, TypeModel model, string statement, string method, params (string Name, string Text)[] parameters)
    {
        writer.Line();
        writer.Line($"/// <summary>The <c>{statement}</c> statement with these properties.</summary>");
        var declared = "";
        var passed = "";
        foreach (var (name, text) in parameters)
        {
            writer.Line($"/// <param name=\"{name}\">{text}</param>");
            declared += (declared.Length == 0 ? "string " : ", string ") + name;
            passed += ", " + name;
        }

        writer.Line("/// <returns>The statement; its text for logs masks secrets.</returns>");
        writer.Line($"/// <exception cref=\"{Runtime.Namespace}InvalidAuthConfigException\">The configuration has errors.</exception>");
        writer.Line("/// <exception cref=\"global::System.ArgumentException\">StarRocks would refuse a name.</exception>");
        writer.Line(Runtime.GeneratedCode);
        var modifiers = Modifiers.Instance(model, model.Base == model.Kind);
        writer.Line($"{modifiers}{Runtime.Namespace}SqlStatement ToSql({declared}) => {Runtime.Schema}.{method}(this{passed});");
    }
}
