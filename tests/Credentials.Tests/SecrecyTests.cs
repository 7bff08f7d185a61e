using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Drift;
using StarRocks.AwsAuth.Policies;
using StarRocks.AwsAuth.SharedData;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>
/// Tests that no public member of a public type returns a secret, except Reveal, CommandText and the values of properties.
/// </summary>
public sealed class SecrecyTests
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string Own = "own-secret-that-must-not-leak/0001";
    private const string OwnToken = "own-token-that-must-not-leak/0001";

    private static readonly string[] _secrets = [.. NoSecret.Secrets, Own, OwnToken];
    private static readonly Assembly[] _assemblies = [typeof(IAwsAuth).Assembly, typeof(S3ClientExtensions).Assembly];

    [Fact]
    public async Task No_public_member_shows_a_secret()
    {
        var walk = new Walk(_secrets);
        foreach (var instance in await InstancesAsync())
            walk.Visit(instance, instance.GetType().Name);
        Assert.Empty(walk.Leaks);
        // A new type has to be added to InstancesAsync.
        var unseen = _assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsAbstract: false, IsEnum: false, IsGenericTypeDefinition: false })
            .Where(type => !typeof(Attribute).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type))
            .Where(type => type.Namespace != "StarRocks.AwsAuth.Mapping" && type != typeof(PropertyDictionary.Enumerator))
            .Where(type => !walk.Types.Contains(type))
            .Select(type => type.FullName);
        Assert.Empty(unseen);
    }

    [Fact]
    public async Task Credentials_show_no_secret()
    {
        using var sts = new FakeSts();
        var credentials = Blocks.KeysAndRole(sts).CreateCredentials();
        await credentials.GetCredentialsAsync();
        NoSecret.In(credentials.ToString() + JsonSerializer.Serialize<object>(credentials));
        // No property contains credentials for a serializer, and a debugger hides the field.
        var type = credentials.GetType();
        Assert.DoesNotContain(
            type.GetProperties(),
            property => property.PropertyType == typeof(string) || property.PropertyType == typeof(Amazon.Runtime.ImmutableCredentials));
        var field = type.GetField("_cached", BindingFlags.Instance | BindingFlags.NonPublic);
        Assert.Equal(DebuggerBrowsableState.Never, field?.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State);
    }

    private static async Task<List<object>> InstancesAsync()
    {
        using var sts = new FakeSts();
        using var denying = new FakeSts
        {
            Override = static _ => FakeSts.Error(403, "AccessDenied", $"{Blocks.AccessKey} {Blocks.SecretKey}"),
        };
        var s3 = new S3Auth
        {
            AccessKey = Key,
            SecretKey = Own,
            SessionToken = OwnToken,
            SseType = SseType.SseC,
            SseCustomerKey = Own,
            IamRoleArn = Blocks.Role,
            Region = "eu-west-1",
        };
        var glue = new GlueAuth { AccessKey = Key, SecretKey = Own, SessionToken = OwnToken, Region = "eu-west-1" };
        var validS3 = new S3Auth { AccessKey = Key, SecretKey = Own, Region = "eu-west-1" };
        var validGlue = new GlueAuth { AccessKey = Key, SecretKey = Own, Region = "eu-west-1" };
        var hive = new HiveCatalog { S3 = validS3, Glue = validGlue };
        LoadData data = new("s3://lake/*", "t");
        TableColumn column = new("id", "int");
        var table = new FileExternalTable { S3 = validS3, Path = "s3://lake/", Format = "orc", Columns = [column] };
        var load = new BrokerLoad { S3 = validS3, Data = [data] };
        var lance = new LanceCatalog { S3 = s3, Properties = new(new Dictionary<string, string> { ["x.password"] = Own }) };
        var invalid = new S3Auth { UseInstanceProfile = true, AccessKey = Own, SecretKey = Own, SessionToken = OwnToken };
        var options = new CredentialOptions
        {
            NodeIdentity = new Amazon.Runtime.SessionAWSCredentials(Key, Own, OwnToken),
            SessionName = "name",
        };
        return
        [
            s3, glue, options, new SettingsOptions { ErrorOnUnknownSettings = true }, (Secret)Own!, RoleArn.Parse(Blocks.Role), new InvalidAuthConfigException(invalid.Validate()),
            hive, new IcebergCatalog { S3 = s3, Glue = glue }, new HudiCatalog { S3 = s3, Glue = glue },
            new DeltaLakeCatalog { S3 = s3, Glue = glue }, new UnifiedCatalog { S3 = s3, Glue = glue },
            new PaimonCatalog { S3 = s3 }, new KuduCatalog { Glue = glue }, lance,
            table, load, data, column, new ColumnMapping("id", "upper(name)"), new PipeOptions { BatchFiles = 1 },
            new FilesSource { S3 = validS3, Path = "s3://lake/*", Format = "orc" }, new FilesTarget { S3 = s3 }, new Outfile { S3 = s3 },
            new ExportJob { S3 = s3 }, new BackupRepository { S3 = s3 }, new StorageVolume { S3 = s3 },
            new AlterCatalog { S3 = s3, Glue = glue }, new AlterStorageVolume { S3 = s3 },
            s3.ToProperties(), hive.ToProperties(), hive.ToSql("c"), load.ToSql("d", "l"), table.ToSql("d", "t"),
            StarRocksSql.Parse(hive.ToSql("c").CommandText),
            await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(denying).CreateCredentials().GetCredentialsAsync),
            await Blocks.KeysAndRole(sts).CheckAsync(), await Blocks.KeysAndRole(denying).CheckAsync(),
            .. Policies(new HiveCatalog { S3 = s3, Glue = glue }), .. Stored(validS3),
        ];
    }

    private static IEnumerable<object> Stored(S3Auth s3)
    {
        yield return PropertyDictionary.Diff(
            new S3Auth { SessionToken = OwnToken, Region = "eu-west-1" }.ToProperties(),
            s3.ToProperties());
        var catalog = StoredCatalog.Parse(
            $"CREATE EXTERNAL CATALOG `c`\nPROPERTIES (\"type\"  =  \"hive\",\n\"aws.s3.session_token\"  =  \"{OwnToken}\"\n)");
        yield return catalog;
        yield return catalog.Compare(s3);
        yield return StoredStorageVolume.FromRow(
        [
            new("Name", "v"), new("Type", "S3"), new("IsDefault", "false"), new("Location", "s3://lake"), new("Enabled", "true"),
            new("Comment", ""),
            new("Params", $"{{\"aws.s3.secret_key\":\"{Own}\"}}"),
        ]);
        var settings = new SharedDataSettings { Path = "lake", Region = "eu-west-1", AccessKey = Key, SecretKey = Own };
        yield return settings;
        yield return settings.ToFeConf();
    }

    private static IEnumerable<object> Policies(HiveCatalog hive)
    {
        var node = RoleArn.Parse("arn:aws:iam::123456789012:role/node");
        yield return IamPolicies.For(hive, node, "s3://lake/");
        var trust = IamPolicies.TrustPolicy([node], "id");
        yield return trust;
        yield return IamPolicies.Compare(IamPolicies.ReadWrite("lake"), trust);
    }

    private sealed class Walk(string[] secrets)
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

        public List<string> Leaks { get; } = [];

        public HashSet<Type> Types { get; } = [];

        public void Visit(object? instance, string path)
        {
            if (instance is null || path.Count(static c => c == '.') > 8)
                return;
            if (instance is string text)
            {
                FindSecrets(text, path);
                return;
            }

            var type = instance.GetType();
            Types.Add(type);
            if (type.IsPrimitive || instance is Type or MemberInfo or Assembly or Delegate || (!type.IsValueType && !_seen.Add(instance)))
                return;
            FindSecrets(instance.ToString() ?? "", path + ".ToString()");
            if (!_assemblies.Contains(type.Assembly) && instance is not IEnumerable)
                return;
            if (_assemblies.Contains(type.Assembly) && instance is not Exception)
                FindSecrets(JsonSerializer.Serialize(instance, type), path + ".json");
            if (instance is PropertyDictionary)
                return;
            if (instance is IEnumerable items)
            {
                foreach (var item in items)
                    Visit(item, path + ".[]");
                return;
            }

            foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
                VisitMember(instance, member, path + "." + member.Name);
        }

        private void VisitMember(object instance, MemberInfo member, string path)
        {
            // These members return what the user set. Everything that shows a whole object masks it.
            if (member.Name is "Reveal" or "CommandText" or "AccessKey" or "NodeIdentity" or "GetType" or "TargetSite")
                return;
            var value = member switch
            {
                PropertyInfo { CanRead: true } property when property.GetIndexParameters().Length == 0 => property.GetValue(instance),
                FieldInfo field => field.GetValue(instance),
                MethodInfo { IsSpecialName: false, IsGenericMethod: false } method
                    when method.ReturnType != typeof(void) && method.GetParameters().Length == 0 => method.Invoke(instance, null),
                _ => null,
            };
            Visit(value, path);
        }

        private void FindSecrets(string text, string path)
        {
            foreach (var secret in secrets)
            {
                if (text.Contains(secret, StringComparison.OrdinalIgnoreCase))
                    Leaks.Add(path);
            }
        }
    }
}
