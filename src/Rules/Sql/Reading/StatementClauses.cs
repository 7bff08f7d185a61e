namespace StarRocks.AwsAuth.Rules;

/// <summary>In which of its clauses a statement takes AWS keys.</summary>
internal static class StatementClauses
{
    internal static bool Reads(StatementForm form, SqlClause clause) => clause == ClauseOf(form) || (form == StatementForm.Settings && clause != SqlClause.Files);

    /// <summary>A list of the statement in which AWS keys are lost.</summary>
    internal static bool Misplaces(StatementForm form, SqlClause clause) =>
        clause == SqlClause.Properties && form is StatementForm.Load or StatementForm.Export or StatementForm.Pipe;

    private static SqlClause ClauseOf(StatementForm form) => form switch
    {
        StatementForm.Load or StatementForm.Export => SqlClause.Broker,
        StatementForm.Files or StatementForm.InsertFiles or StatementForm.Pipe => SqlClause.Files,
        StatementForm.AlterCatalog or StatementForm.AlterStorageVolume => SqlClause.Set,
        _ => SqlClause.Properties,
    };
}
