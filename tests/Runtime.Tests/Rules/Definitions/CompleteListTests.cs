using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using StarRocks.AwsAuth.Rules;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules.Definitions;

/// <summary>Tests that every definition is in the list that everything else reads.</summary>
public sealed class CompleteListTests
{
    // The tolerant reader compares the last three words.
    private const int MaxWords = 3;

    [Fact]
    public void Every_key_is_listed_once() => Equivalent(DeclaredIn<StatementKey>([typeof(StatementKey)]), StatementKey.Rows);

    [Fact]
    public void Every_clause_with_words_is_listed_once() =>
        Equivalent(DeclaredIn<SqlClause>([typeof(SqlClause)]).Where(static clause => clause.Words.Length > 0), SqlClause.All);

    [Fact]
    public void Every_statement_is_listed_once() => Equivalent(DeclaredIn<StatementDefinition>(Definitions), StatementDefinitions.All);

    [Fact]
    public void Every_catalog_with_a_file_is_listed() =>
        Assert.All(DeclaredIn<CatalogDefinition>(Definitions), static catalog => Assert.Single(CatalogDefinitions.All, catalog));

    [Fact]
    public void The_numbers_of_keys_are_distinct() =>
        Assert.Equal(Enumerable.Range(0, StatementKey.Rows.Length), StatementKey.Rows.Select(static key => key.Index).Order());

    [Fact]
    public void No_clause_has_more_words_than_the_reader_compares()
    {
        Assert.All(SqlClause.All, static clause => Assert.InRange(clause.Words.Length, 1, MaxWords));
        Assert.All(StatementDefinitions.All, static statement => Assert.InRange(statement.Opening.Length, 0, MaxWords));
        Assert.All(StatementDefinitions.All, static statement => Assert.InRange(statement.OtherOpening.Length, 0, MaxWords));
    }

    private static IEnumerable<Type> Definitions =>
        typeof(StatementDefinition).Assembly.GetTypes().Where(static type => type.Name.EndsWith("Definition", StringComparison.Ordinal));

    private static IEnumerable<T> DeclaredIn<T>(IEnumerable<Type> types) =>
        from type in types
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        where field.FieldType == typeof(T)
        select (T)field.GetValue(null)!;

    private static void Equivalent<T>(IEnumerable<T> declared, T[] listed)
    {
        Assert.Equal(declared.ToHashSet(), listed.ToHashSet());
        Assert.Equal(listed.Length, listed.Distinct().Count());
    }
}
