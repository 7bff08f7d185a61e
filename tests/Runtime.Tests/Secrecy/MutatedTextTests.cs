using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using StarRocks.AwsAuth.Drift;
using StarRocks.AwsAuth.SharedData;
using Xunit;

#pragma warning disable CA5394 // The seed makes the cases repeatable. Nothing is protected by it.

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>
/// Mutated statements, properties, settings and files with a marked secret go through every reader. No message, exception or other text
/// contains the secret.
/// </summary>
public sealed class MutatedTextTests
{
    private static readonly string[] _statements =
    [
        .. Directory.GetFiles(Path.Combine(ProjectDir, "Statements", "SeedPage"), "iam_user.*.sql").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            .Select(static text => text.Replace(Examples.SecretKey, Marked.SecretKey, StringComparison.Ordinal).Replace(Examples.AccessKey, Marked.AccessKey, StringComparison.Ordinal)),
        $"SELECT * FROM FILES ('path' = 's3://b/*', 'format' = 'parquet', 'aws.s3.access_key' = '{Marked.AccessKey}', 'aws.s3.secret_key' = '{Marked.SecretKey}', 'aws.s3.region' = 'us-west-2')",
        $"INSERT INTO FILES ('path' = 's3://b/', 'format' = 'csv', \"aws.s3.access_key\" = \"{Marked.AccessKey}\", \"aws.s3.secret_key\" = \"{Marked.SecretKey}\") SELECT a, 'b' FROM t",
        $"SELECT a FROM t INTO OUTFILE 's3://b/' FORMAT AS csv PROPERTIES ('broker.aws.s3.access_key' = '{Marked.AccessKey}', 'aws.s3.secret_key' = '{Marked.SecretKey}')",
        $"LOAD LABEL d.l (DATA INFILE('s3://b/x') INTO TABLE t) WITH BROKER ('aws.s3.access_key' = '{Marked.AccessKey}', 'aws.s3.secret_key' = '{Marked.SecretKey}', 'aws.s3.region' = 'us-west-2')",
        $"EXPORT TABLE d.t TO 's3a://b/' WITH BROKER (\"aws.s3.access_key\" = \"{Marked.AccessKey}\", \"aws.s3.secret_key\" = \"{Marked.SecretKey}\", \"aws.s3.region\" = \"us-west-2\")",
        $"CREATE REPOSITORY r WITH BROKER ON LOCATION 's3a://b' PROPERTIES ('aws.s3.access_key' = '{Marked.AccessKey}', 'aws.s3.secret_key' = '{Marked.SecretKey}')",
        $"CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://b') COMMENT 'x' PROPERTIES ('enabled' = 'true', 'aws.s3.access_key' = '{Marked.AccessKey}', 'aws.s3.secret_key' = '{Marked.SecretKey}')",
        $"ALTER CATALOG c SET ('aws.s3.access_key' = '{Marked.AccessKey}', 'aws.s3.secret_key' = '{Marked.SecretKey}')",
        $"ALTER STORAGE VOLUME v SET ('aws.s3.secret_key' = '{Marked.SecretKey}')",
        $"CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"iceberg\", \"iceberg.catalog.type\" = \"rest\", \"iceberg.catalog.uri\" = \"https://h/\", \"iceberg.catalog.oauth2.token\" = \"{Marked.SecretKey}\", \"iceberg.catalog.oauth2.credential\" = \"id:{Marked.SecretKey}\")",
    ];

    // A URI of which more than one character changes can become a name of any shape.
    private static readonly string[] _uris =
    [
        $"CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"iceberg\", \"iceberg.catalog.type\" = \"jdbc\", \"iceberg.catalog.uri\" = \"jdbc:mysql://u:{Marked.Password}@h:1/d\", \"iceberg.catalog.warehouse\" = \"s3://b/p\")",
        $"CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"iceberg\", \"iceberg.catalog.type\" = \"jdbc\", \"iceberg.catalog.uri\" = \"jdbc:mysql://h:1/d?user=u&password={Marked.Password}\", \"iceberg.catalog.warehouse\" = \"s3://b/p\")",
        $"CREATE EXTERNAL CATALOG c PROPERTIES (\"type\" = \"hive\", \"hive.metastore.uris\" = \"thrift://u:{Marked.Password}@h:9083\", \"aws.s3.endpoint\" = \"https://AK:{Marked.Password}@h\")",
        $"SELECT * FROM FILES ('path' = 's3://AKID:{Marked.Password}@b/*', 'format' = 'parquet', 'aws.s3.use_instance_profile' = 'true')",
        $"EXPORT TABLE d.t TO 's3a://AKID:{Marked.Password}@b/' WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')",
        $"LOAD LABEL d.l (DATA INFILE('s3://AKID:{Marked.Password}@b/x') INTO TABLE t) WITH BROKER ('aws.s3.use_instance_profile' = 'true', 'aws.s3.region' = 'us-west-2')",
        $"CREATE STORAGE VOLUME v TYPE = S3 LOCATIONS = ('s3://AKID:{Marked.Password}@b') PROPERTIES ('aws.s3.use_instance_profile' = 'true')",
        $"ALTER CATALOG c SET (\"iceberg.catalog.jdbc.password\" = \"{Marked.Password}\", \"aws.s3.secret_key\" = \"{Marked.Password}\")",
    ];

    private static readonly string[] _confs =
    [
        $"run_mode = shared_data\naws_s3_path = b/p\naws_s3_access_key = {Marked.AccessKey}\naws_s3_secret_key = {Marked.SecretKey}\n# {Marked.SecretKey}\naws_s3_endpoint=https://h\n",
    ];

    private static readonly string[] _outputs =
    [
        $"CREATE EXTERNAL CATALOG `lake`\nPROPERTIES (\"type\"  =  \"hive\",\n\"aws.s3.access_key\"  =  \"{Marked.AccessKey}\",\n\"aws.s3.secret_key\"  =  \"{Marked.SecretKey}\",\n\"hive.metastore.uris\"  =  \"thrift://b:1\"\n)",
        $$"""
        *************************** 1. row ***************************
             Name: v
             Type: S3
        IsDefault: false
         Location: s3://b
           Params: {"aws.s3.access_key":"{{Marked.AccessKey}}","aws.s3.secret_key":"{{Marked.SecretKey}}","aws.s3.region":"us-west-2"}
          Enabled: true
          Comment:
        1 row in set (0.00 sec)
        """,
    ];

    private static readonly KeyValuePair<string, string>[] _properties =
    [
        new("type", "hive"), new("hive.metastore.uris", "thrift://a:1"), new("aws.s3.access_key", Marked.AccessKey), new("aws.s3.secret_key", Marked.SecretKey),
        new("aws.s3.region", "us-west-2"), new("iceberg.catalog.oauth2.token", Marked.SecretKey), new("path", "s3://AK:" + Marked.Password + "@b/p"),
    ];

    private static readonly KeyValuePair<string, string>[] _settings =
    [
        new("S3:AccessKey", Marked.AccessKey), new("S3:SecretKey", Marked.SecretKey), new("S3:Region", "us-west-2"), new("MetastoreUris", "thrift://a:1"),
        new("aws.s3.secret_key", Marked.SecretKey),
    ];

    private delegate bool TryRead<in TSource, TValue>(TSource source, [NotNullWhen(true)] out TValue? value, out IReadOnlyList<AuthProblem> problems)
        where TValue : class;

    private static string ProjectDir => typeof(MutatedTextTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static a => a.Key == "ProjectDir").Value!;

    private static int Cases => Runs.AreLong ? 200_000 : 2_000;

    [Fact]
    [Trait("Runs", "Attack")]
    public void Statements() => Run(_statements, 3, 1, ReadSql, copies: true);

    [Fact]
    [Trait("Runs", "Attack")]
    public void Statements_with_credentials_in_a_URI() => Run(_uris, 1, 4, ReadSql);

    [Fact]
    [Trait("Runs", "Attack")]
    public void Configuration_files() => Run(_confs, 3, 8, static text =>
    {
        if (!FeConf.TryParse(text, out var conf))
            return [Message(() => FeConf.Parse(text))];
        _ = SharedDataSettings.TryFromFeConf(conf, out var settings, out var problems);
        return [conf.ToString(), conf.ToProperties().ToString(), Text(problems), settings?.ToString(), Message(() => conf.With(settings ?? new()))];
    });

    [Fact]
    [Trait("Runs", "Attack")]
    public void Outputs_of_StarRocks() => Run(_outputs, 3, 8, static text =>
    {
        var texts = new List<string?> { Message(() => StoredCatalog.Parse(text)), Message(() => StoredStorageVolume.Parse(text)) };
        if (StoredCatalog.TryParse(text, out var catalog))
            texts.AddRange([catalog.ToString(), catalog.Properties.ToString(), .. Report(catalog.Compare(Catalog)), .. Report(catalog.Compare(Catalog.S3!))]);
        if (StoredStorageVolume.TryParse(text, out var volume))
            texts.AddRange([volume.ToString(), volume.Properties.ToString(), .. Report(volume.Compare(new StorageVolume { Locations = ["s3://b"], S3 = Catalog.S3! }))]);
        return texts;
    });

    [Fact]
    [Trait("Runs", "Attack")]
    public void Properties()
    {
        var leaks = new Leaks();
        for (var seed = 0; seed < Cases / 4; seed++)
        {
            var properties = Mutate(new Random(seed), _properties);
            leaks.Check(seed, string.Join("\n", properties), ReadProperties(properties));
        }

        leaks.AreNone();
    }

    [Fact]
    [Trait("Runs", "Attack")]
    public void Settings()
    {
        var leaks = new Leaks();
        for (var seed = 0; seed < Cases / 4; seed++)
        {
            KeyValuePair<string, string?>[] settings = [.. Mutate(new Random(seed), _settings).Select(static setting => new KeyValuePair<string, string?>(setting.Key, setting.Value))];
            var texts = new List<string?>();
            Add<IEnumerable<KeyValuePair<string, string?>>, HiveCatalog>(texts, HiveCatalog.TryFromSettings, settings);
            Add<IEnumerable<KeyValuePair<string, string?>>, IcebergCatalog>(texts, IcebergCatalog.TryFromSettings, settings);
            Add<IEnumerable<KeyValuePair<string, string?>>, S3Auth>(texts, S3Auth.TryFromSettings, settings);
            Add<IEnumerable<KeyValuePair<string, string?>>, StorageVolume>(texts, StorageVolume.TryFromSettings, settings);
            texts.Add(HiveCatalog.TryFromSettings(settings, new SettingsOptions { ErrorOnUnknownSettings = true }, out _, out var problems) ? "" : Text(problems));
            leaks.Check(seed, string.Join("\n", settings), texts);
        }

        leaks.AreNone();
    }

    private static HiveCatalog Catalog => new()
    {
        MetastoreUris = "thrift://a:1",
        S3 = new() { AccessKey = Marked.AccessKey, SecretKey = Marked.SecretKey, Region = "us-west-2" },
    };

    private static void Run(string[] texts, int edits, int share, Func<string, IEnumerable<string?>> read, bool copies = false)
    {
        var leaks = new Leaks();
        for (var seed = 0; seed < Cases / share; seed++)
        {
            var random = new Random(seed);
            var text = Mutation.Mutate(random, texts[random.Next(texts.Length)], random.Next(1, edits + 1), copies);
            leaks.Check(seed, text, read(text));
        }

        leaks.AreNone();
    }

    private static KeyValuePair<string, string>[] Mutate(Random random, KeyValuePair<string, string>[] properties)
    {
        KeyValuePair<string, string>[] mutated = [.. properties];
        var i = random.Next(mutated.Length);
        var (key, value) = (mutated[i].Key, mutated[i].Value);
        mutated[i] = random.Next(5) switch
        {
            0 => new(value, key),
            1 => new(key + ": " + value, ""),
            2 => new(key + "=" + value, "x"),
            3 => new(Mutation.Mutate(random, key, random.Next(1, 3), copies: false), value),
            _ => new(key, Mutation.Mutate(random, value, 1, copies: false)),
        };
        return mutated;
    }

    private static List<string?> ReadSql(string text)
    {
        var texts = new List<string?>();
        foreach (var statement in StarRocksSql.Parse(text))
        {
            texts.AddRange([statement.ToString(), string.Join(".", statement.Name), Text(statement.Validate())]);
            foreach (var list in statement.PropertyLists)
            {
                texts.AddRange([list.ToString(), list.Clause, Message(() => texts.Add(list.ToProperties().ToString()))]);
                foreach (var property in list.Properties)
                    texts.AddRange([property.Key, property.Value]);
            }
        }

        Add<string, HiveCatalog>(texts, HiveCatalog.TryFromSql, text);
        Add<string, IcebergCatalog>(texts, IcebergCatalog.TryFromSql, text);
        Add<string, FileExternalTable>(texts, FileExternalTable.TryFromSql, text);
        Add<string, BrokerLoad>(texts, BrokerLoad.TryFromSql, text);
        Add<string, FilesSource>(texts, FilesSource.TryFromSql, text);
        Add<string, FilesTarget>(texts, FilesTarget.TryFromSql, text);
        Add<string, Outfile>(texts, Outfile.TryFromSql, text);
        Add<string, ExportJob>(texts, ExportJob.TryFromSql, text);
        Add<string, BackupRepository>(texts, BackupRepository.TryFromSql, text);
        Add<string, StorageVolume>(texts, StorageVolume.TryFromSql, text);
        Add<string, AlterCatalog>(texts, AlterCatalog.TryFromSql, text);
        Add<string, AlterStorageVolume>(texts, AlterStorageVolume.TryFromSql, text);
        return texts;
    }

    private static List<string?> ReadProperties(KeyValuePair<string, string>[] properties)
    {
        var texts = new List<string?>();
        Add<IEnumerable<KeyValuePair<string, string>>, HiveCatalog>(texts, HiveCatalog.TryFromProperties, properties);
        Add<IEnumerable<KeyValuePair<string, string>>, IcebergCatalog>(texts, IcebergCatalog.TryFromProperties, properties);
        Add<IEnumerable<KeyValuePair<string, string>>, FilesSource>(texts, FilesSource.TryFromProperties, properties);
        Add<IEnumerable<KeyValuePair<string, string>>, StorageVolume>(texts, StorageVolume.TryFromProperties, properties);
        Add<IEnumerable<KeyValuePair<string, string>>, S3Auth>(texts, S3Auth.TryFromProperties, properties);
        var before = new PropertyDictionary([new("type", "hive")]);
        texts.Add(Message(() =>
        {
            var after = new PropertyDictionary(properties.AsEnumerable());
            var difference = PropertyDictionary.Diff(before, after);
            texts.AddRange([after.ToString(), System.Text.Json.JsonSerializer.Serialize(after), difference.ToString()]);
            texts.AddRange(difference.SelectMany(static change => new[] { change.Key, change.Before, change.After }));
            texts.Add(Message(() => texts.Add(difference.ToAlterCatalogSql("c").ToString())));
            texts.Add(Message(() => texts.Add(PropertyDictionary.Diff(after, before).ToAlterStorageVolumeSql("c").ToString())));
        }));
        return texts;
    }

    private static void Add<TSource, TValue>(List<string?> texts, TryRead<TSource, TValue> read, TSource source)
        where TValue : class, IPropertySource
    {
        var isRead = read(source, out var value, out var problems);
        texts.Add(Text(problems));
        if (!isRead)
            return;
        texts.AddRange([value!.ToString(), System.Text.Json.JsonSerializer.Serialize<object>(value), value.ToProperties().ToString(), Text(value.Validate())]);
        texts.Add(Message(() => texts.Add(Sql(value))));
    }

    private static string? Sql(IPropertySource value) => value switch
    {
        HiveCatalog catalog => catalog.ToSql("c").ToString(),
        IcebergCatalog catalog => catalog.ToSql("c").ToString(),
        FileExternalTable table => table.ToSql("d", "t").ToString(),
        BrokerLoad load => load.ToSql("d", "l").ToString(),
        FilesSource files => files.ToPipeSql("d", "p", "t").ToString(),
        FilesTarget files => files.ToSql("SELECT 1").ToString(),
        Outfile outfile => outfile.ToSql("SELECT 1").ToString(),
        ExportJob export => export.ToSql("d", "t").ToString(),
        BackupRepository repository => repository.ToSql("r").ToString(),
        StorageVolume volume => volume.ToSql("v").ToString(),
        AlterCatalog alter => alter.ToSql("c").ToString(),
        AlterStorageVolume alter => alter.ToSql("v").ToString(),
        _ => null,
    };

    private static IEnumerable<string?> Report(DriftReport report)
    {
        yield return report.ToString();
        foreach (var drift in report.Properties)
            yield return drift.Key + drift.Configured + drift.Stored;
        string? sql = null;
        yield return Message(() => sql = report.ToAlterSql().ToString());
        yield return sql;
    }

    private static string Text(IEnumerable<AuthProblem> problems) => string.Join("\n", problems.Select(static problem => problem.ToString()));

    private static string? Message(Action action)
    {
        try
        {
            action();
            return null;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or FormatException or InvalidAuthConfigException)
        {
            return exception.Message;
        }
    }

    /// <summary>Collects the first texts with the secret, because one cause often has several.</summary>
    private sealed class Leaks
    {
        private const int Most = 8;

        private readonly List<string> _found = [];

        public void Check(int seed, string text, IEnumerable<string?> shown)
        {
            if (_found.Count < Most && shown.FirstOrDefault(static each => each?.Contains(Marked.Mark, StringComparison.Ordinal) == true) is { } leak)
                _found.Add($"Seed {seed} shows the secret.\n{leak}\nThe text is\n{text}");
        }

        public void AreNone()
        {
            if (_found.Count > 0)
                Assert.Fail(string.Join("\n\n", _found));
        }
    }
}
