using System;
using Xunit;

namespace StarRocks.AwsAuth.Tool.Tests;

public sealed class StatementReaderTests
{
    [Fact]
    public void Every_statement_and_every_catalog_is_read()
    {
        foreach (var kind in Enum.GetValues<StatementKind>())
        {
            if (kind != StatementKind.ExternalCatalog)
                Assert.True(StatementReader.CanRead(kind, null), kind.ToString());
        }

        foreach (var catalog in Enum.GetValues<CatalogType>())
            Assert.True(StatementReader.CanRead(StatementKind.ExternalCatalog, catalog), catalog.ToString());
    }
}
