using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Files;

/// <summary>What is filled in later is not known: nothing is said of it, nor of what rests on it.</summary>
public sealed class TemplateTests
{
    public static TheoryData<string> Anywhere =>
        ["${NAME}", "$(NAME)", "{{ name }}", "{{name}}", "{% name %}", "{name}", "%(name)s", "%NAME%", "#{name}#", "__NAME__", "@Microsoft.KeyVault(SecretUri=https://v/x)", "#name#", "@name@", "@@NAME@@", "[[NAME]]", "<<NAME>>", "<%= name %>"];

    public static TheoryData<string> AsTheWhole => ["$NAME", ":name", "@name", "&name", "op://vault/item/field", "vault:secret/lake#key", "/run/secrets/lake"];

    [Theory]
    [MemberData(nameof(Anywhere))]
    [MemberData(nameof(AsTheWhole))]
    public Task In_SQL(string template) => FileTest.SqlAsync(Sql(template));

    [Theory]
    [MemberData(nameof(Anywhere))]
    [MemberData(nameof(AsTheWhole))]
    public Task In_JSON(string template) => FileTest.JsonAsync(Json(template));

    [Theory]
    [MemberData(nameof(Anywhere))]
    public Task Within_a_value_of_SQL(string template) => FileTest.SqlAsync(Sql("x-" + template + "-y"));

    [Theory]
    [MemberData(nameof(Anywhere))]
    public Task Within_a_value_of_JSON(string template) => FileTest.JsonAsync(Json("x-" + template + "-y"));

    [Fact]
    public Task A_dollar_is_a_template_except_in_a_secret() => FileTest.SqlAsync("""
        ALTER CATALOG lake SET ("aws.s3.region" = "x-$NAME-y", "aws.s3.access_key" = "x-$NAME-y", "aws.s3.secret_key" = "{|SRA3001:x-$NAME-y|}");
        """);

    [Theory]
    [InlineData("x:name")]
    [InlineData("x@name")]
    [InlineData("100%")]
    [InlineData("{}")]
    [InlineData("a_b")]
    [InlineData("#name")]
    public async Task What_only_looks_like_one_is_a_value(string text)
    {
        await FileTest.SqlAsync("ALTER CATALOG lake SET (\"aws.s3.use_instance_profile\" = \"{|SRA2005:" + text + "|}\");");
        await FileTest.JsonAsync("{ \"aws.s3.use_instance_profile\": \"{|SRA2005:" + text + "|}\" }");
    }

    [Theory]
    [InlineData("\"aws.s3.{{ key }}\" = \"x\"")]
    [InlineData("\"${KEY}\" = \"x\"")]
    [InlineData("{{ more }}")]
    [InlineData("{% for p in more %} \"{{ p.key }}\" = \"{{ p.value }}\" {% endfor %}")]
    [InlineData("{% if profile %} \"aws.s3.use_instance_profile\" = \"true\" {% endif %}")]
    public Task A_templated_key_or_a_tag_makes_a_list_a_part(string more) => FileTest.SqlAsync(
        "SELECT * FROM FILES (\"path\" = \"s3://b/\", \"aws.s3.iam_role_arn\" = \"arn:aws:iam::123456789012:role/lake\", " + more + ");");

    [Theory]
    [InlineData("{% if x %} \"aws.s3.iam_role_arn\" = \"{{ r }}\", {% endif %}", "", "{|SRA4002:aws.s3.region|}")]
    [InlineData("", "{% if x %} \"aws.s3.iam_role_arn\" = \"{{ r }}\" {% endif %}", "{|SRA4002:aws.s3.region|}")]
    [InlineData("{% if x %}", "{% endif %}", "aws.s3.region")]
    [InlineData("\"aws.s3.region\" = \"us-west-2\" {% if x %},", "{% endif %}", "aws.s3.region")]
    public Task A_key_is_set_twice_if_both_are_outside_of_the_branches(string before, string after, string second) => FileTest.SqlAsync(
        "ALTER CATALOG lake SET (" + before + " \"aws.s3.region\" = \"eu-west-1\", \"" + second + "\" = \"eu-west-2\" " + after + ");");

    [Fact]
    public Task Blocks_between_statements_break_nothing() => FileTest.SqlAsync("""
        {{ config(materialized='table', alias="it's") }}
        {%- set keys = ['a', "b"] -%}
        {# a comment; with ( and " #}
        {% macro lake(name) %}
        ALTER CATALOG {{ name }} SET ("aws.s3.use_instance_profile" = "{|SRA2005:ture|}");
        {% endmacro %}
        {% if target.name == 'prod' %}
        ALTER CATALOG ${CATALOG} SET ("aws.s3.use_instance_profile" = "{|SRA2005:ture|}");
        {% else %}
        ALTER CATALOG lake SET ("aws.s3.use_instance_profile" = "{|SRA2005:ture|}");
        {% endif %}
        """);

    [Theory]
    [InlineData("{% if dev %}", "{% else %}", "{% endif %}")]
    [InlineData("{{- if .Values.dev }}", "{{- else }}", "{{- end }}")]
    [InlineData("{{#if dev}}", "{{else}}", "{{/if}}")]
    [InlineData("%{ if dev ~}", "%{ else ~}", "%{ endif ~}")]
    [InlineData("%{~ if env == \"dev\" }", "%{~ else }", "%{~ endif }")]
    [InlineData("<% if dev -%>", "<% else -%>", "<% end -%>")]
    [InlineData("<#if (dev > 1)>", "<#else>", "</#if>")]
    [InlineData("#if($dev == \"x\")", "#else", "#end")]
    public Task A_value_in_a_branch_is_checked_alone(string condition, string alternative, string end) => FileTest.SqlAsync($$"""
        CREATE EXTERNAL CATALOG c PROPERTIES
        (
            "type" = "hive",
            "hive.metastore.uris" = "thrift://a:9083",
            {{condition}}
            "aws.s3.use_instance_profile" = "true",
            {{alternative}}
            "aws.s3.use_instance_profile" = "{|SRA2005:yes|}",
            "aws.s3.access_key" = "AKIAIOSFODNN7EXAMPLE",
            "aws.s3.secret_key" = "{|SRA3001: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|}",
            {{end}}
            "aws.s3.region" = "us-west-2"
        );
        """);

    [Theory]
    [InlineData("%{ if a }\"aws.s3.enable_ssl\" = \"true\",%{ endif }")]
    [InlineData("%{ for k, v in extra ~}\n\"${k}\" = \"${v}\",\n%{ endfor ~}")]
    [InlineData("<% if a %>\"aws.s3.enable_ssl\" = \"true\",<% end %>")]
    [InlineData("<%= more %>,")]
    [InlineData("<#list keys as k>\"${k}\" = \"x\",</#list>")]
    [InlineData("\n#foreach($k in $keys)\n\"$k\" = \"x\",\n#end\n")]
    public Task A_property_after_a_tag_is_read(string tags) => FileTest.SqlAsync(
        "CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", " + tags + " \"aws.s3.use_instance_profile\" = \"{|SRA2005:yes|}\");");

    [Fact]
    public Task A_comment_with_a_word_of_a_directive_is_a_comment() => FileTest.SqlAsync("""
        CREATE EXTERNAL CATALOG c PROPERTIES ("type" = "hive", "hive.metastore.uris" = "thrift://a:9083",
        #if this is "wrong
        #end of it
        "aws.s3.use_instance_profile" = "{|SRA2005:yes|}", "aws.s3.region" = "us-west-2");
        """);

    [Fact]
    public Task A_property_after_a_template_is_read() => FileTest.SqlAsync("""
        ALTER CATALOG c SET ({{ more() }} "aws.s3.use_instance_profile" = "{|SRA2005:yes|}");
        """);

    [Fact]
    public Task Strings_of_a_template_belong_to_no_statement() => FileTest.SqlAsync("""
        {{ config(post_hook="grant select on {{ this }} to role r", pre_hook="delete from {{ this }}") }}
        SELECT * FROM FILES ("path" = "s3://b/x", "format" = "parquet", "aws.s3.region" = "us-west-2", "aws.s3.use_instance_profile" = "{|SRA2005:ture|}");
        """);

    private static string Sql(string template) => $"""
        CREATE EXTERNAL CATALOG lake PROPERTIES
        (
            "type" = "hive",
            "hive.metastore.uris" = "{template}",
            "aws.s3.use_instance_profile" = "{template}",
            "aws.s3.access_key" = '{template}',
            "aws.s3.secret_key" = "{template}",
            "aws.s3.iam_role_arn" = "{template}",
            "aws.s3.external_id" = "{template}",
            "aws.s3.endpoint" = "{template}",
            "aws.s3.region" = "{template}"
        );
        """;

    private static string Json(string template) => $$"""
        {
          "type": "{{template}}",
          "hive.metastore.type": "{{template}}",
          "aws.s3.use_instance_profile": "{{template}}",
          "aws.s3.access_key": "{{template}}",
          "aws.s3.secret_key": "{{template}}",
          "aws.s3.iam_role_arn": "{{template}}",
          "aws.s3.external_id": "{{template}}",
          "aws.s3.endpoint": "{{template}}",
          "aws.s3.region": "{{template}}"
        }
        """;
}
