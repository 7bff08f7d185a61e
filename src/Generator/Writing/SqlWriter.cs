namespace StarRocks.AwsAuth.Generator;

/// <summary>Writes what makes SQL of a statement.</summary>
internal static class SqlWriter
{
    private static readonly (string Name, string Text) _query = ("query", "The SELECT whose rows are written, without a semicolon.");
    private static readonly (string Name, string Text) _database = ("database", "The database of the table.");
    private static readonly (string Name, string Text) _table = ("table", "The table's name.");

    internal static void Write(SourceWriter writer, TypeModel model)
    {
        switch (model.Kind)
        {
            case MappingKind.Catalog:
                Write(writer, model, "CREATE EXTERNAL CATALOG", "ToSql", "ToCatalogSql", ("catalogName", "The catalog's name."));
                break;
            case MappingKind.FileExternalTable:
                Write(writer, model, "CREATE EXTERNAL TABLE", "ToSql", "ToTableSql", ("database", "The database that the table is created in."), ("table", "The table's name."));
                break;
            case MappingKind.BrokerLoad:
                Write(writer, model, "LOAD LABEL", "ToSql", "ToLoadSql", ("database", "The database that is loaded into."), ("label", "The load's label."));
                break;
            case MappingKind.FilesSource:
                WriteFiles(writer, model);
                break;
            case MappingKind.FilesTarget:
                Write(writer, model, "INSERT INTO FILES", "ToSql", "ToTargetSql", _query);
                break;
            case MappingKind.Outfile:
                Write(writer, model, "SELECT … INTO OUTFILE", "ToSql", "ToOutfileSql", _query);
                break;
            case MappingKind.ExportJob:
                Write(writer, model, "EXPORT TABLE", "ToSql", "ToExportSql", _database, _table);
                break;
            case MappingKind.Repository:
                Write(writer, model, "CREATE REPOSITORY", "ToSql", "ToRepositorySql", ("repositoryName", "The repository's name."));
                break;
            case MappingKind.StorageVolume:
                Write(writer, model, "CREATE STORAGE VOLUME", "ToSql", "ToVolumeSql", ("volumeName", "The volume's name."));
                break;
            case MappingKind.AlterCatalog:
                Write(writer, model, "ALTER CATALOG … SET", "ToSql", "ToAlterCatalogSql", ("catalogName", "The catalog's name."));
                break;
            case MappingKind.AlterStorageVolume:
                Write(writer, model, "ALTER STORAGE VOLUME … SET", "ToSql", "ToAlterVolumeSql", ("volumeName", "The volume's name."));
                break;
        }
    }

    private static void WriteFiles(SourceWriter writer, TypeModel model)
    {
        Write(writer, model, "SELECT * FROM FILES", "ToSql", "ToSelectSql");
        Write(writer, model, "FILES (…)", "ToFilesSql", "ToFilesSql");
        Write(writer, model, "DESC FILES", "ToDescribeSql", "ToDescribeSql");
        Write(writer, model, "INSERT INTO … SELECT * FROM FILES", "ToInsertSql", "ToInsertSql", _database, _table);
        Write(writer, model, "CREATE TABLE … AS SELECT * FROM FILES", "ToCreateTableSql", "ToCreateTableSql", _database, _table);
        Write(writer, model, "CREATE PIPE … AS INSERT INTO … SELECT * FROM FILES", "ToPipeSql", "ToPipeSql", ("database", "The database of the pipe and its table."), ("pipe", "The pipe's name."), _table, ("options", "What else it says of the pipe; null for nothing."));
    }

    private static void Write(SourceWriter writer, TypeModel model, string statement, string name, string method, params (string Name, string Text)[] parameters)
    {
        writer.Line();
        writer.Line($"/// <summary>The <c>{statement}</c> statement with these properties.</summary>");
        var declared = "";
        var passed = "";
        foreach (var (parameter, text) in parameters)
        {
            writer.Line($"/// <param name=\"{parameter}\">{text}</param>");
            declared += (declared.Length == 0 ? "" : ", ") + (parameter == "options" ? $"{Runtime.Namespace}PipeOptions? options = null" : "string " + parameter);
            passed += ", " + parameter;
        }

        writer.Line("/// <returns>The statement; its text for logs masks secrets.</returns>");
        writer.Line($"/// <exception cref=\"{Runtime.Namespace}InvalidAuthConfigException\">The configuration has errors.</exception>");
        if (parameters.Length > 0)
            writer.Line("/// <exception cref=\"global::System.ArgumentException\">StarRocks would refuse a name.</exception>");
        writer.Line(Runtime.GeneratedCode);
        var modifiers = Modifiers.Instance(model, model.Base == model.Kind);
        writer.Line($"{modifiers}{Runtime.Namespace}SqlStatement {name}({declared}) => {Runtime.Schema}.{method}(this{passed});");
    }
}
