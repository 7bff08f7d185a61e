using System.Collections.Generic;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.CodeFixes;

/// <content>The statements besides catalogs, tables and loads.</content>
internal sealed partial class PlainSqlReader
{
    private PlainSql? Other()
    {
        if (Words("ALTER", "CATALOG"))
            return Alter(AlterCatalogDefinition.Instance, SqlNameKind.Catalog);
        if (Words("ALTER", "STORAGE", "VOLUME"))
            return Alter(AlterStorageVolumeDefinition.Instance, SqlNameKind.StorageVolume);
        if (Words("CREATE", "STORAGE", "VOLUME"))
            return Volume();
        if (Words("CREATE", "READ", "ONLY", "REPOSITORY"))
            return Repository(isReadOnly: true);
        if (Words("CREATE", "REPOSITORY"))
            return Repository(isReadOnly: false);
        if (Words("EXPORT", "TABLE"))
            return Export();
        if (Words("INSERT", "INTO", "FILES", "("))
            return Target();
        if (Words("CREATE", "OR", "REPLACE", "PIPE"))
            return Pipe("OrReplace");
        if (Words("CREATE", "PIPE"))
            return Pipe(Words("IF", "NOT", "EXISTS") ? "IfNotExists" : null);
        return FindOutfile() is { } into ? Outfile(into) : Files();
    }

    private PlainSql Alter(StatementDefinition statement, SqlNameKind kind)
    {
        var sql = new PlainSql(statement);
        if (statement == AlterStorageVolumeDefinition.Instance && Words("IF", "EXISTS"))
            sql.Parts.Add("IfExists = true");
        sql.Names.Add(Name(kind));
        if (statement == AlterStorageVolumeDefinition.Instance && Word("COMMENT"))
        {
            Need(Symbol('='));
            Part(sql, "Comment");
            Need(Symbol(','));
        }

        Need(Word("SET"));
        List(sql.Properties);
        return sql;
    }

    private PlainSql Volume()
    {
        var sql = new PlainSql(StorageVolumeDefinition.Instance);
        MayExist(sql);
        sql.Names.Add(Name(SqlNameKind.StorageVolume));
        Need(Word("TYPE") && Symbol('=') && Word("S3") && Word("LOCATIONS") && Symbol('=') && Symbol('('));
        var locations = new List<string>();
        do
            locations.Add(Text());
        while (!_isBroken && Symbol(','));
        Need(Symbol(')'));
        sql.Parts.Add("Locations = " + CodeText.Array(locations));
        Comment(sql);
        Need(Word("PROPERTIES"));
        List(sql.Properties);
        return sql;
    }

    private PlainSql Repository(bool isReadOnly)
    {
        var sql = new PlainSql(RepositoryDefinition.Instance);
        if (isReadOnly)
            sql.Parts.Add("ReadOnly = true");
        sql.Names.Add(Name(SqlNameKind.Repository));
        Need(Words("WITH", "BROKER"));
        BrokerName(sql);
        Need(Words("ON", "LOCATION"));
        Part(sql, "Location");
        Need(Word("PROPERTIES"));
        List(sql.Properties);
        return sql;
    }

    private PlainSql Export()
    {
        var sql = new PlainSql(ExportJobDefinition.Instance);
        sql.Names.Add(Name(SqlNameKind.Database));
        Need(Symbol('.'));
        sql.Names.Add(Name(SqlNameKind.Table));
        if (Words("PARTITION", "("))
            sql.Parts.Add("Partitions = " + Names(SqlNameKind.Partition));
        if (Symbol('('))
            sql.Parts.Add("Columns = " + Names(SqlNameKind.Column));
        Need(Word("TO"));
        Part(sql, "Path");
        if (Words("WITH", "SYNC", "MODE"))
            sql.Parts.Add("Synchronous = true");
        else if (Words("WITH", "ASYNC", "MODE"))
            sql.Parts.Add("Synchronous = false");
        if (Word("PROPERTIES"))
            List(sql.Properties);
        Broker(sql);
        return sql;
    }

    private PlainSql? Files()
    {
        var sql = new PlainSql(FilesSourceDefinition.Instance);
        if (Words("DESC", "FILES"))
        {
            sql.Method = "ToDescribeSql";
            List(sql.Properties);
            return sql;
        }

        if (Words("INSERT", "INTO"))
            InTable(sql, "ToInsertSql");
        else if (Words("CREATE", "TABLE"))
            InTable(sql, "ToCreateTableSql");
        if (!Words("SELECT", "*", "FROM", "FILES"))
            return Broken();
        List(sql.Properties);
        return sql;
    }

    private void InTable(PlainSql sql, string method)
    {
        sql.Method = method;
        sql.Names.Add(Name(SqlNameKind.Database));
        Need(Symbol('.'));
        sql.Names.Add(Name(SqlNameKind.Table));
        if (method == "ToCreateTableSql")
            Need(Word("AS"));
    }

    private void MayExist(PlainSql sql)
    {
        if (Words("IF", "NOT", "EXISTS"))
            sql.Parts.Add("IfNotExists = true");
    }

    private void Comment(PlainSql sql)
    {
        if (Word("COMMENT"))
            Part(sql, "Comment");
    }

    /// <summary>A name, a list, both, or no such clause at all: without either it would not be written.</summary>
    private void Broker(PlainSql sql)
    {
        if (!Words("WITH", "BROKER"))
            return;
        if (!BrokerName(sql) || _lexer.Is('('))
            List(sql.Broker);
    }

    private bool BrokerName(PlainSql sql)
    {
        if (_lexer.Current.Kind != SqlTokenKind.Text)
            return false;
        Part(sql, "BrokerName");
        return true;
    }

    /// <summary>An empty text is written as none.</summary>
    private void Part(PlainSql sql, string member)
    {
        sql.Parts.Add(member + " = " + Literal());
    }
}
