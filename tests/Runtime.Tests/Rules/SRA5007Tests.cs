using StarRocks.AwsAuth.Rules;
using StarRocks.AwsAuth.Tests.Rules.Cases;
using Xunit;

namespace StarRocks.AwsAuth.Tests.Rules;

/// <summary>Tests the rule "OAuth2 settings are ignored".</summary>
public sealed class SRA5007Tests
{
    private const string Security = "iceberg.catalog.security";
    private const string Token = "iceberg.catalog.oauth2.token";
    private const string Scope = "iceberg.catalog.oauth2.scope";
    private const string Block = " s3{region=us-west-2}";

    [Theory]
    [InlineData("iceberg.catalog.oauth2.credential=id:secret", "iceberg.catalog.oauth2.credential")]
    [InlineData("iceberg.catalog.oauth2.credential=${C}", "iceberg.catalog.oauth2.credential")]
    [InlineData("oauth2.credential=id:secret", "iceberg.catalog.oauth2.credential", "oauth2.credential")]
    [InlineData("ICEBERG.CATALOG.OAuth2.Token=t", Token, "ICEBERG.CATALOG.OAuth2.Token")]
    [InlineData("iceberg.catalog.oauth2.scope=s; iceberg.catalog.oauth2.token=t", Token)]
    [InlineData("iceberg.catalog.oauth2.server-uri=https://login.example.net/token", "iceberg.catalog.oauth2.server-uri")]
    [InlineData("iceberg.catalog.oauth2.audience=lake", "iceberg.catalog.oauth2.audience")]
    public void Settings_without_security(string settings, string key, string? at = null) =>
        Evaluated.Line($"iceberg/rest: other{{{settings}}}{Block}").Reports("SRA5007", RuleSeverity.Warning, key, "is not set. StarRocks silently connects", at: at);

    [Theory]
    [InlineData("iceberg.catalog.security=none; iceberg.catalog.oauth2.token=t", Token, Security)]
    [InlineData("security=NONE; oauth2.token=t", "oauth2.token", "security")]
    public void Settings_beside_none(string settings, string at, string related) =>
        Evaluated.Line($"iceberg/rest: other{{{settings}}}{Block}").Reports("SRA5007", RuleSeverity.Warning, Token, "'iceberg.catalog.security' is none.", at: at, related: related);

    [Theory]
    [InlineData("iceberg.catalog.security=oauth2", Security)]
    [InlineData("security=OAuth2; oauth2.scope=s", "security")]
    [InlineData("iceberg.catalog.security=oauth2; iceberg.catalog.oauth2.server-uri=https://login.example.net/token", Security)]
    public void Neither_credential_nor_token(string settings, string at) =>
        Evaluated.Line($"iceberg/rest: other{{{settings}}}{Block}").Reports("SRA5007", RuleSeverity.Warning, Security, "Set one of them", ProblemLocation.Value, at);

    [Theory]
    [InlineData("iceberg.catalog.security=oauth2; iceberg.catalog.oauth2.token=t; iceberg.catalog.oauth2.scope=s")]
    [InlineData("iceberg.catalog.security=oauth2; iceberg.catalog.oauth2.token=${T}; iceberg.catalog.oauth2.scope=s; iceberg.catalog.oauth2.credential=id:secret")]
    public void Token_with_scope(string settings) =>
        Evaluated.Line($"iceberg/rest: other{{{settings}}}{Block}").Reports("SRA5007", RuleSeverity.Warning, Scope, "Remove the scope", related: Token);

    [Theory]
    [InlineData("iceberg/rest: other{iceberg.catalog.security=oauth2; iceberg.catalog.oauth2.credential=id:secret; iceberg.catalog.oauth2.scope=s}")]
    [InlineData("iceberg/rest: other{security=oauth2; oauth2.token=t}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.security=${S}; iceberg.catalog.oauth2.token=t; iceberg.catalog.oauth2.scope=s}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.security=oauth2; iceberg.catalog.oauth2.token=${T}}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.security=jwt}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.security=none}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.credential=id:secret}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.token=t}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.security=oauth2; iceberg.catalog.credential=id:secret}")]
    [InlineData("iceberg/rest: other{security=oauth2; token=t; oauth2.server-uri=https://login.example.net/token}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.credential=${C}; iceberg.catalog.oauth2.scope=s}")]
    [InlineData("iceberg/rest: other{iceberg.catalog.rest.auth.type=oauth2; iceberg.catalog.oauth2.scope=s}")]
    public void Not_reported(string line) => Evaluated.Line(line + Block).ReportsNothing();

    [Fact]
    public void Not_reported_for_another_metastore() =>
        Evaluated.Line("catalog: other{type=iceberg; iceberg.catalog.type=hive; hive.metastore.uris=thrift://a:9083; iceberg.catalog.oauth2.token=t} s3{use_instance_profile=true; region=us-west-2}").ReportsNothing();

    [Fact]
    public void What_is_stored_may_complete_an_altered_catalog() =>
        Evaluated.Line("alter-catalog: other{iceberg.catalog.oauth2.token=t; iceberg.catalog.security=oauth2}").ReportsNothing();
}
