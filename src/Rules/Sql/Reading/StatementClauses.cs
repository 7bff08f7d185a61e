namespace StarRocks.AwsAuth.Rules;

/// <summary>In which of its clauses a statement takes AWS keys.</summary>
internal static class StatementClauses
{
    internal static bool Reads(StatementForm form, SqlClause clause) => clause == ClauseOf(form) || (form == StatementForm.Settings && clause != SqlClause.Files);

    private static SqlClause ClauseOf(StatementForm form) => form switch
    {
        StatementForm.Load or StatementForm.Export => SqlClause.Broker,
        StatementForm.Files or StatementForm.InsertFiles or StatementForm.Pipe => SqlClause.Files,
        StatementForm.AlterCatalog or StatementForm.AlterStorageVolume => SqlClause.Set,
        _ => SqlClause.Properties,
    };
}
