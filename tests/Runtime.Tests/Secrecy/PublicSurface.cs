using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using StarRocks.AwsAuth.Drift;
using StarRocks.AwsAuth.Policies;
using StarRocks.AwsAuth.SharedData;

namespace StarRocks.AwsAuth.Tests.Secrecy;

/// <summary>Creates instances of the public types with marked secrets, and lists the types that hold none.</summary>
internal static class PublicSurface
{
    // A type without state, or with a state that no secret is a part of. A type that is in neither list fails the test.
    private static readonly HashSet<Type> _withoutSecrets =
    [
        typeof(AuthCheckReport), typeof(AuthCheckStep), typeof(CredentialOptions), typeof(CredentialRefreshException),
        typeof(PipeOptions), typeof(PropertyDictionary.Enumerator), typeof(SettingsOptions), typeof(SqlLocation), typeof(TableColumn), typeof(RoleArn),
        typeof(PolicyAttachment), typeof(PolicyComparison), typeof(PolicyCondition), typeof(PolicyDocument), typeof(PolicyGrant), typeof(PolicyPrincipal),
        typeof(PolicyStatement), typeof(ColumnMapping), typeof(LoadData),
    ];

    /// <summary>Gets the public types of the library that have instances with a state.</summary>
    public static IEnumerable<Type> Types => typeof(Secret).Assembly.GetExportedTypes().Where(static type =>
        !type.IsEnum && !type.IsInterface && !type.IsSubclassOf(typeof(Delegate)) && !type.IsSubclassOf(typeof(Attribute))
        && !(type.IsAbstract && type.IsSealed) && type.Namespace != "StarRocks.AwsAuth.Mapping" && !_withoutSecrets.Contains(type));

    /// <summary>Returns instances of a type; none if it is not known how to create it.</summary>
    public static IReadOnlyList<object> Create(Type type) =>
        _factories.TryGetValue(type, out var create) ? create()
        : typeof(IPropertySource).IsAssignableFrom(type) ? [Filled(type)]
        : [];

    /// <summary>Returns a value whose members are set, the secrets among them marked.</summary>
    public static object Filled(Type type)
    {
        // The members are required, so that the constructor cannot be called without them.
        var value = RuntimeHelpers.GetUninitializedObject(type);
        if (type.GetConstructor(Type.EmptyTypes) is { } constructor)
            value = constructor.Invoke([]);
        foreach (var property in type.GetProperties().Where(static property => property.CanWrite))
            property.SetValue(value, ValueOf(property));
        return value;
    }

    private static object? ValueOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
            return property.Name.EndsWith("AccessKey", StringComparison.Ordinal) ? Marked.AccessKey : "x";
        if (type == typeof(Secret))
            return Secret.FromString(Marked.SecretKey);
        if (type == typeof(PropertyDictionary))
            return Additional;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0);
        return type.IsValueType ? Activator.CreateInstance(type)
            : type.IsClass && typeof(IPropertySource).IsAssignableFrom(type) ? Filled(type)
            : null;
    }

    private static PropertyDictionary Additional => new(
    [
        new("iceberg.catalog.s3.secret-access-key", Marked.SecretKey),
        new("iceberg.catalog.jdbc.passwrod", Marked.Password),
        new("x.uri", "https://u:" + Marked.Password + "@host/"),
        new("y.uri", "jdbc:mysql://h/d?password=" + Marked.Password),
        new(Marked.SecretKey, "aws.s3.secret_key"),
        new("aws.s3.secret_key: " + Marked.Password, ""),
    ]);

    private static HiveCatalog Catalog => new()
    {
        MetastoreUris = "thrift://a:1",
        S3 = new() { AccessKey = Marked.AccessKey, SecretKey = Marked.SecretKey, Region = "us-west-2" },
        Properties = Additional,
    };

    // StarRocks masks credentials, but an old version or another text may not.
    private static StoredCatalog Stored => StoredCatalog.Parse(
        "CREATE EXTERNAL CATALOG `lake`\nPROPERTIES (\"type\"  =  \"hive\",\n"
        + $"\"aws.s3.secret_key\"  =  \"{Marked.Password}\",\n\"hive.metastore.uris\"  =  \"thrift://u:{Marked.Password}@b:1\"\n)");

    private static StoredStorageVolume StoredVolume => StoredStorageVolume.FromRow(
    [
        new("Name", "v"), new("Type", "S3"), new("IsDefault", "true"), new("Location", "s3://b"), new("Enabled", "true"), new("Comment", ""),
        new("Params", $$"""{"aws.s3.secret_key":"{{Marked.Password}}","aws.s3.endpoint":"https://u:{{Marked.Password}}@h"}"""),
    ]);

    private static ScriptStatement Script => StarRocksSql.Parse(
        $"CREATE EXTERNAL CATALOG lake PROPERTIES ('type' = 'hive', 'aws.s3.secret_key' = '{Marked.SecretKey}', "
        + $"'x.uri' = 'https://u:{Marked.Password}@host', '{Marked.SecretKey}' = 'aws.s3.secret_key', 'aws.s3.access_key' = '{Marked.AccessKey}')")[0];

    private static InvalidAuthConfigException Invalid
    {
        get
        {
            S3Auth.TryFromProperties(
                [
                    new("aws.s3.secret_key", Marked.SecretKey), new("aws.s3.access_key: " + Marked.Password, ""), new(Marked.Password, "aws.s3.secret_key"),
                    new("aws.s3.endpoint", "https://u:" + Marked.Password + "@h"), new("aws.s3.region", Marked.Password),
                ],
                out _,
                out var problems);
            return new InvalidAuthConfigException(problems);
        }
    }

    private static readonly Dictionary<Type, Func<object[]>> _factories = new()
    {
        [typeof(Secret)] = static () => [Secret.FromString(Marked.Password)],
        [typeof(PropertyDictionary)] = static () => [Additional, Catalog.ToProperties()],
        [typeof(SqlStatement)] = static () =>
        [
            Catalog.ToSql("lake"),
            new Outfile { Path = "s3://b/", S3 = Catalog.S3 }.ToSql(
                $"SELECT * FROM FILES('path' = 's3://b/', 'aws.s3.secret_key' = '{Marked.Password}', 'x' = 'https://u:{Marked.Password}@h') -- password={Marked.Password}"),
        ],
        [typeof(ScriptStatement)] = static () => [Script],
        [typeof(ScriptPropertyList)] = static () => [Script.PropertyLists[0]],
        [typeof(ScriptProperty)] = static () => [.. Script.PropertyLists[0].Properties],
        [typeof(FeConf)] = static () => [FeConf.Parse($"aws_s3_secret_key = {Marked.Password}\naws_s3_secret_kye={Marked.Password}\n# {Marked.Password}\nurl = https://u:{Marked.Password}@h")],
        [typeof(StoredCatalog)] = static () => [Stored],
        [typeof(StoredStorageVolume)] = static () => [StoredVolume],
        [typeof(DriftReport)] = static () => [Stored.Compare(Catalog), StoredVolume.Compare(new StorageVolume { Locations = ["s3://b"], S3 = Catalog.S3 })],
        [typeof(PropertyDrift)] = static () => [.. Stored.Compare(Catalog).Properties],
        [typeof(PropertyDifference)] = static () => [PropertyDictionary.Diff(new([]), Additional), PropertyDictionary.Diff(Additional, new([]))],
        [typeof(PropertyChange)] = static () => [.. PropertyDictionary.Diff(new([]), Additional)],
        [typeof(InvalidAuthConfigException)] = static () => [Invalid],
        [typeof(AuthProblem)] = static () => [.. Invalid.Problems],
    };
}
