using StarRocks.AwsAuth.Mapping;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>What a statement that is read back has that is no property.</summary>
/// <param name="Name">The member that holds it.</param>
/// <param name="Clause">What it is called in SQL.</param>
/// <param name="Value">A text, a choice, or an array.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record SqlPart(string Name, string Clause, object Value, SqlSpan Span)
{
    internal const string Path = WrittenParts.Path;
    internal const string Format = WrittenParts.Format;
    internal const string Location = WrittenParts.Location;
    internal const string Locations = WrittenParts.Locations;
    internal const string Partitions = WrittenParts.Partitions;
    internal const string Columns = WrittenParts.Columns;
    internal const string Data = "Data";
    internal const string BrokerName = WrittenParts.BrokerName;
    internal const string SystemName = WrittenParts.SystemName;
    internal const string Comment = WrittenParts.Comment;
    internal const string IfNotExists = "IfNotExists";
    internal const string IfExists = "IfExists";
    internal const string Synchronous = WrittenParts.Synchronous;
    internal const string ReadOnly = WrittenParts.ReadOnly;

    /// <summary>A member took it.</summary>
    internal bool IsTaken { get; set; }

    /// <summary>There is nothing to lose of it where no member takes it.</summary>
    internal bool IsEmpty => Value is false or "" or System.Array { Length: 0 } || Name is IfNotExists or IfExists;

    /// <summary>What it says is for people.</summary>
    internal bool IsRemark => Name is Comment;
}
