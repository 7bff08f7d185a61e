using System.Collections.Generic;

namespace StarRocks.AwsAuth.Rules;

/// <summary>Represents the property list in which a property is edited.</summary>
/// <param name="Scope">The statement, or another scope, that the list belongs to.</param>
/// <param name="Others">The properties besides the edited one.</param>
internal sealed record EditedList(PropertyScope Scope, IReadOnlyList<WrittenProperty> Others)
{
    /// <summary>Gets the clause that contains the list; null if the statement is not written as SQL.</summary>
    public SqlClause? Clause { get; init; }

    /// <summary>Gets the prefix of the only block that reads the list; null if a statement reads it.</summary>
    public string? BlockPrefix { get; init; }

    /// <summary>Gets a value indicating whether the list certainly belongs to StarRocks.</summary>
    public bool IsCertain { get; init; } = true;

    /// <inheritdoc cref="Configuration.NamesBroker"/>
    public bool? NamesBroker { get; init; } = false;

    /// <inheritdoc cref="Configuration.TargetVersion"/>
    public StarRocksVersion? TargetVersion { get; init; }

    /// <summary>Indicates whether the version of StarRocks that the list is for may have something.</summary>
    internal bool MayHave(Since? since) => since is null || TargetVersion is not { } target || !target.IsBefore(since.Version);

    /// <summary>Returns the list of properties outside a statement, whose keys determine what it belongs to.</summary>
    /// <param name="others">The properties besides the edited one.</param>
    /// <param name="key">The edited key, as far as it is typed.</param>
    internal static EditedList Infer(IReadOnlyList<WrittenProperty> others, string key)
    {
        WrittenProperty[] all = [.. others, new WrittenProperty(key, null)];
        return new EditedList(StatementInference.ScopeOf(all, out _) ?? PropertyScope.Block, others)
        {
            IsCertain = StatementInference.IsStarRocks(others),
        };
    }

    /// <summary>Reads the other properties.</summary>
    /// <param name="isPartial">Whether missing properties may still be written.</param>
    internal Configuration Read(bool isPartial) => Read(Others, isPartial);

    /// <summary>Reads properties as those of the list.</summary>
    internal Configuration Read(IReadOnlyList<WrittenProperty> properties, bool isPartial)
    {
        var configuration = new Configuration();
        configuration.Reset(Scope, isPartial, BlockPrefix == AwsServices.GluePrefix ? null : BlockPrefix);
        configuration.NamesBroker = NamesBroker;
        KeyReader.Read(properties, configuration, new Report());
        BlockContexts.Assign(configuration);
        return configuration;
    }
}
