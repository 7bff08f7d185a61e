namespace StarRocks.AwsAuth.Rules;

/// <summary>What a part of a statement is as a member.</summary>
internal enum ClauseMemberType
{
    Text,
    Texts,
    Flag,

    /// <summary>The columns of a table, a list of TableColumn.</summary>
    Columns,

    /// <summary>The data of a load, a list of LoadData.</summary>
    Data,
}
