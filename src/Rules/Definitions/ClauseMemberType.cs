namespace StarRocks.AwsAuth.Rules;

/// <summary>Specifies the type of a member that contains a part of a statement.</summary>
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
