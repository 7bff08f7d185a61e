using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents a document of 1 MB in which a person types.</summary>
/// <param name="Name">What it contains.</param>
/// <param name="FileName">The name of its file.</param>
/// <param name="LanguageId">Its language, by the identifiers of the protocol.</param>
/// <param name="Text">Its text.</param>
/// <param name="Places">Where the text is typed.</param>
internal sealed record TypedDocument(string Name, string FileName, string LanguageId, string Text, TypedPlace[] Places)
{
    private const int Length = 1_000_000;

    /// <summary>Gets one document of each kind. One of four pieces has AWS properties, and one of 44 a mistake.</summary>
    internal static IEnumerable<TypedDocument> All()
    {
        yield return Create("SQL, many statements", "a.sql", "sql", "", Migration, "-- note ", "note STRING COMMENT '");
        yield return Create("SQL, one list", "b.sql", "sql", "CREATE EXTERNAL CATALOG c PROPERTIES (\n\"type\" = \"hive\",\n", Property,
            "-- note ", "\"hadoop.setting.", "\"aws.s3.endpoint\" = \"", ");\n");
        yield return Create("settings, JSON", "appsettings.json", "json", "{\n", Section, "// note ", "\"Level\": \"",
            "\"aws.s3.region\": \"", "  \"End\": 1\n}\n");
        yield return Create("YAML, values of Helm", "values.yaml", "yaml", "", Values, "# note ", "tag: \"", "aws.s3.region: \"");
        yield return Create("YAML, many documents", "all.yaml", "yaml", "", ConfigMap, "# note ", "tag: \"", "\"aws.s3.region\" = \"");
        yield return Create("YAML, deeply nested", "deep.yaml", "yaml", "", Nested, "# note ", "tag: \"", "aws.s3.region: \"");
        yield return Create("fe.conf", "fe.conf", "conf", "run_mode = shared_data\ncloud_native_storage_type = S3\n", Setting,
            "# note ", "comment = ", "aws_s3_region = ");
    }

    private static TypedDocument Create(string name, string file, string language, string start, Func<int, string> piece,
        string comment, string value, string key = "\"aws.s3.region\" = \"", string end = "")
    {
        var text = new StringBuilder(start, Length + 10_000);
        for (var i = 0; text.Length < Length; i++)
            text.Append(piece(i));
        var all = text.Append(end).ToString();
        return new TypedDocument(name, file, language, all, TypedPlace.In(all, value, key, comment));
    }

    private static string Flag(int i) => i % 44 == 8 ? "ture" : "true";

    private static string Migration(int i) => i % 4 != 0
        ? string.Create(CultureInfo.InvariantCulture, $"""
            -- note {i}
            CREATE TABLE sales_{i} (id BIGINT, amount DECIMAL(18, 2), note STRING COMMENT 'text {i}')
            DISTRIBUTED BY HASH(id) BUCKETS 8;
            INSERT INTO sales_{i} SELECT id, SUM(amount * 1.19), 'x' FROM raw_{i} WHERE day >= '2026-01-01' GROUP BY id;

            """)
        : Catalog(i);

    private static string Catalog(int i) => string.Create(CultureInfo.InvariantCulture, $"""
        CREATE EXTERNAL CATALOG lake_{i}
        PROPERTIES
        (
            "type" = "hive",
            "hive.metastore.uris" = "thrift://10.0.0.1:9083",
            "aws.s3.use_instance_profile" = "{Flag(i)}",
            "aws.s3.region" = "us-west-2"
        );

        """);

    private static string Property(int i) => i % 1000 == 7
        ? "\"aws.s3.endpoint\" = \"https://s3.us-west-2.amazonaws.com\",\n"
        : string.Create(CultureInfo.InvariantCulture, $"\"hadoop.setting.{i}\" = \"value {i}\", -- note {i}\n");

    private static string Section(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
          // note {{i}}
          "Service{{i}}": {
            "Logging": { "Level": "Information", "Sinks": [ { "Name": "File", "Path": "/var/log/{{i}}.log" }, { "Name": "Console" } ] },
            "Limits": { "Requests": {{i}}, "Burst": 100, "Enabled": true },
        {{(i % 4 == 0
            ? "    \"Lake\": { \"aws.s3.use_instance_profile\": \"" + Flag(i) + "\", \"aws.s3.region\": \"us-west-2\" }"
            : "    \"Endpoint\": { \"Url\": \"https://example.com/" + Number(i) + "\", \"Timeout\": \"00:00:30\" }")}}
          },

        """);

    private static string Values(int i) => string.Create(CultureInfo.InvariantCulture, $$$"""
        # note {{{i}}}
        service{{{i}}}:
          replicas: {{{i % 7}}}
          image:
            repository: "registry.example.com/team/service"
            tag: "1.{{{i}}}"
          env:
            - name: LOG_LEVEL
              value: info
            - name: TARGET
              value: {{ .Values.global.target }}
        {{{(i % 4 == 0
            ? "  lake:\n    aws.s3.use_instance_profile: \"" + Flag(i) + "\"\n    aws.s3.region: \"us-west-2\"\n"
            : "  resources:\n    limits:\n      cpu: 500m\n      memory: 512Mi\n")}}}
        """);

    private static string ConfigMap(int i) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        # note {i}
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: lake-{i}
          labels: {"{"} app: lake, release: "r{i}" {"}"}
        data:
          tag: "1.{i}"
          config.txt: |
            level = info
            size = {i}

        """) + (i % 4 == 0 ? "  lake.sql: |\n    " + Indented(Catalog(i)) + "\n" : "");

    private static string Indented(string sql) => sql.TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal);

    private static string Nested(int i)
    {
        var text = new StringBuilder(i == 0 ? "root:\n" : "");
        var indentation = "  ";
        text.Append(indentation).Append("group").Append(Number(i)).Append(":\n");
        for (var level = 0; level < 20; level++)
        {
            indentation += "  ";
            text.Append(indentation).Append("level").Append(Number(level)).Append(": # note ").Append(Number(i)).Append('\n');
            text.Append(indentation).Append("  tag: \"").Append(Number(i)).Append("\"\n");
        }

        if (i % 4 == 0)
            text.Append(indentation).Append("  aws.s3.use_instance_profile: ").Append(Flag(i)).Append('\n')
                .Append(indentation).Append("  aws.s3.region: \"us-west-2\"\n");
        return text.ToString();
    }

    private static string Setting(int i) => i == 10_000
        ? "aws_s3_region = us-west-2\naws_s3_use_instance_profile = true\n"
        : string.Create(CultureInfo.InvariantCulture, $"# note {i}\nsetting_{i}_comment = a value of {i}\n");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
