namespace StarRocks.AwsAuth.Mapping;

/// <content>The statements that <see cref="StatementAttribute"/> names.</content>
public sealed partial class PropertySchema<T>
{
    /// <summary>FILES (…) alone, without a semicolon.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    public SqlStatement ToFilesSql(T value)
    {
        var writer = WriteValid(value);
        var sql = FilesSql.Write(writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>SELECT * FROM FILES.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    public SqlStatement ToSelectSql(T value)
    {
        var writer = WriteValid(value);
        var sql = FilesSql.WriteSelect(writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>DESC FILES.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    public SqlStatement ToDescribeSql(T value)
    {
        var writer = WriteValid(value);
        var sql = FilesSql.WriteDescribe(writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>INSERT INTO … SELECT * FROM FILES.</summary>
    /// <param name="value">The value.</param>
    /// <param name="database">The database.</param>
    /// <param name="table">The table.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToInsertSql(T value, string database, string table)
    {
        var writer = WriteValid(value);
        var sql = FilesSql.WriteInsert(database, table, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>CREATE TABLE … AS SELECT * FROM FILES.</summary>
    /// <param name="value">The value.</param>
    /// <param name="database">The database.</param>
    /// <param name="table">The table.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToCreateTableSql(T value, string database, string table)
    {
        var writer = WriteValid(value);
        var sql = FilesSql.WriteCreateTable(database, table, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>CREATE PIPE … AS INSERT INTO … SELECT * FROM FILES.</summary>
    /// <param name="value">The value.</param>
    /// <param name="database">The database.</param>
    /// <param name="pipe">The pipe.</param>
    /// <param name="table">The table.</param>
    /// <param name="options">What else it says of the pipe; null for nothing.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToPipeSql(T value, string database, string pipe, string table, PipeOptions? options)
    {
        var writer = WriteValid(value);
        var sql = FilesSql.WritePipe(database, pipe, table, options ?? PipeOptions.Default, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>INSERT INTO FILES.</summary>
    /// <param name="value">The value.</param>
    /// <param name="query">The SELECT whose rows are written.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToTargetSql(T value, string query)
    {
        var writer = WriteValid(value);
        var sql = FilesSql.WriteTarget(query, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>SELECT … INTO OUTFILE.</summary>
    /// <param name="value">The value.</param>
    /// <param name="query">The SELECT whose rows are written.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToOutfileSql(T value, string query)
    {
        var writer = WriteValid(value);
        var sql = OutfileSql.Write(query, writer.Parts, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>EXPORT TABLE.</summary>
    /// <param name="value">The value.</param>
    /// <param name="database">The database.</param>
    /// <param name="table">The table.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToExportSql(T value, string database, string table)
    {
        var writer = WriteValid(value);
        var sql = ExportSql.Write(database, table, writer.Parts, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>CREATE REPOSITORY.</summary>
    /// <param name="value">The value.</param>
    /// <param name="repositoryName">The repository's name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToRepositorySql(T value, string repositoryName)
    {
        var writer = WriteValid(value);
        var sql = RepositorySql.Write(repositoryName, writer.Parts, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>CREATE STORAGE VOLUME.</summary>
    /// <param name="value">The value.</param>
    /// <param name="volumeName">The volume's name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToVolumeSql(T value, string volumeName)
    {
        var writer = WriteValid(value);
        var sql = StorageVolumeSql.Write(volumeName, writer.Parts, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>ALTER CATALOG … SET.</summary>
    /// <param name="value">The value.</param>
    /// <param name="catalogName">The catalog's name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToAlterCatalogSql(T value, string catalogName)
    {
        var writer = WriteValid(value);
        var sql = AlterSql.WriteCatalog(catalogName, writer.Properties);
        writer.Return();
        return sql;
    }

    /// <summary>ALTER STORAGE VOLUME … SET.</summary>
    /// <param name="value">The value.</param>
    /// <param name="volumeName">The volume's name.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="InvalidAuthConfigException">There are errors.</exception>
    /// <exception cref="System.ArgumentException">StarRocks would refuse it.</exception>
    public SqlStatement ToAlterVolumeSql(T value, string volumeName)
    {
        var writer = WriteValid(value);
        var sql = AlterSql.WriteVolume(volumeName, writer.Properties, writer.Parts);
        writer.Return();
        return sql;
    }
}
