using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Credentials.Tests.Faking;
using StarRocks.AwsAuth.Drift;
using StarRocks.AwsAuth.Policies;
using StarRocks.AwsAuth.SharedData;

namespace StarRocks.AwsAuth.Credentials.Tests;

/// <summary>
/// No secret is in any string that a public member of a public type gives, but for Reveal, CommandText and the values of properties.
/// </summary>
public sealed class SecrecyTests
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string Own = "own-secret-that-nobody-may-see/0001";
    private const string OwnToken = "own-token-that-nobody-may-see/0001";

    private static readonly string[] _secrets = [.. Quotes.Secrets, Own, OwnToken];
    private static readonly Assembly[] _assemblies = [typeof(IAwsAuth).Assembly, typeof(S3ClientExtensions).Assembly];

    [Fact]
    public async Task NoPublicMemberOfAnyPublicTypeShowsASecret()
    {
        var walk = new Walk(_secrets);
        foreach (var thing in await ThingsAsync())
            walk.Visit(thing, thing.GetType().Name);
        Assert.Empty(walk.Leaks);
        // What nothing was seen of was not looked at: a new type has to be put among the things above.
        var unseen = _assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsAbstract: false, IsEnum: false, IsGenericTypeDefinition: false } && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type))
            .Where(type => type.Namespace != "StarRocks.AwsAuth.Mapping" && type != typeof(PropertyDictionary.Enumerator) && !walk.Types.Contains(type))
            .Select(type => type.FullName);
        Assert.Empty(unseen);
    }

    [Fact]
    public async Task CredentialsShowNothingOfWhatTheyHold()
    {
        using var sts = new FakeSts();
        var credentials = Blocks.KeysAndRole(sts).CreateCredentials();
        await credentials.GetCredentialsAsync();
        Quotes.Nothing(credentials.ToString() + JsonSerializer.Serialize<object>(credentials));
        // What a debugger opens is found by its attributes; a serializer of fields would find no property.
        var type = credentials.GetType();
        Assert.DoesNotContain(type.GetProperties(), property => property.PropertyType == typeof(string) || property.PropertyType == typeof(Amazon.Runtime.ImmutableCredentials));
        var held = type.GetField("_held", BindingFlags.Instance | BindingFlags.NonPublic);
        Assert.Equal(System.Diagnostics.DebuggerBrowsableState.Never, held?.GetCustomAttribute<System.Diagnostics.DebuggerBrowsableAttribute>()?.State);
    }

    private static async Task<List<object>> ThingsAsync()
    {
        using var sts = new FakeSts();
        using var denying = new FakeSts { Instead = static _ => FakeSts.Error(403, "AccessDenied", $"{Blocks.AccessKey} {Blocks.SecretKey}") };
        var s3 = new S3Auth { AccessKey = Key, SecretKey = Own, SessionToken = OwnToken, SseType = SseType.SseC, SseCustomerKey = Own, IamRoleArn = Blocks.Role, Region = "eu-west-1" };
        var glue = new GlueAuth { AccessKey = Key, SecretKey = Own, SessionToken = OwnToken, Region = "eu-west-1" };
        var good = new S3Auth { AccessKey = Key, SecretKey = Own, Region = "eu-west-1" };
        var goodGlue = new GlueAuth { AccessKey = Key, SecretKey = Own, Region = "eu-west-1" };
        var hive = new HiveCatalog { S3 = good, Glue = goodGlue };
        LoadData data = new("s3://lake/*", "t");
        TableColumn column = new("id", "int");
        var table = new FileExternalTable { S3 = good, Path = "s3://lake/", Format = "orc", Columns = [column] };
        var load = new BrokerLoad { S3 = good, Data = [data] };
        var options = new CredentialOptions { NodeIdentity = new Amazon.Runtime.SessionAWSCredentials(Key, Own, OwnToken), SessionName = "name" };
        return
        [
            s3, glue, hive, new IcebergCatalog { S3 = s3, Glue = glue }, new HudiCatalog { S3 = s3, Glue = glue }, new DeltaLakeCatalog { S3 = s3, Glue = glue }, table, load, data, column, new ColumnMapping("id", "upper(name)"),
            new UnifiedCatalog { S3 = s3, Glue = glue }, new PaimonCatalog { S3 = s3 }, new KuduCatalog { Glue = glue }, new LanceCatalog { S3 = s3, Properties = new(new Dictionary<string, string> { ["x.password"] = Own }) },
            new FilesSource { S3 = good, Path = "s3://lake/*", Format = "orc" }, new FilesTarget { S3 = s3 }, new Outfile { S3 = s3 }, new ExportJob { S3 = s3 }, new BackupRepository { S3 = s3 }, new StorageVolume { S3 = s3 },
            new AlterCatalog { S3 = s3, Glue = glue }, new AlterStorageVolume { S3 = s3 }, new PipeOptions { BatchFiles = 1 },
            s3.ToProperties(), hive.ToProperties(), hive.ToSql("c"), load.ToSql("d", "l"), table.ToSql("d", "t"), (Secret)Own!, RoleArn.Parse(Blocks.Role),
            new InvalidAuthConfigException(new S3Auth { UseInstanceProfile = true, AccessKey = Own, SecretKey = Own, SessionToken = OwnToken }.Validate()),
            await Assert.ThrowsAsync<CredentialRefreshException>(Blocks.KeysAndRole(denying).CreateCredentials().GetCredentialsAsync),
            await Blocks.KeysAndRole(sts).CheckAsync(), await Blocks.KeysAndRole(denying).CheckAsync(), options, .. Policies(new HiveCatalog { S3 = s3, Glue = glue }), .. Stored(good), StarRocksSql.Parse(hive.ToSql("c").CommandText),
        ];
    }

    private static IEnumerable<object> Stored(S3Auth s3)
    {
        yield return PropertyDictionary.Diff(new S3Auth { SessionToken = OwnToken, Region = "eu-west-1" }.ToProperties(), s3.ToProperties());
        var catalog = StoredCatalog.Parse($"CREATE EXTERNAL CATALOG `c`\nPROPERTIES (\"type\"  =  \"hive\",\n\"aws.s3.session_token\"  =  \"{OwnToken}\"\n)");
        yield return catalog;
        yield return catalog.Compare(s3);
        yield return StoredStorageVolume.FromRow(
        [
            new("Name", "v"), new("Type", "S3"), new("IsDefault", "false"), new("Location", "s3://lake"), new("Enabled", "true"), new("Comment", ""),
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

        public void Visit(object? thing, string path)
        {
            if (thing is null || path.Count(static c => c == '.') > 8)
                return;
            if (thing is string text)
            {
                Look(text, path);
                return;
            }

            var type = thing.GetType();
            Types.Add(type);
            if (type.IsPrimitive || thing is Type or MemberInfo or Assembly or Delegate || (!type.IsValueType && !_seen.Add(thing)))
                return;
            Look(thing.ToString() ?? "", path + ".ToString()");
            if (!_assemblies.Contains(type.Assembly) && thing is not IEnumerable)
                return;
            if (_assemblies.Contains(type.Assembly) && thing is not Exception)
                Look(JsonSerializer.Serialize(thing, type), path + ".json");
            if (thing is PropertyDictionary)
                return;
            if (thing is IEnumerable items)
            {
                foreach (var item in items)
                    Visit(item, path + ".[]");
                return;
            }

            foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
                Read(thing, member, path + "." + member.Name);
        }

        private void Read(object thing, MemberInfo member, string path)
        {
            // The key itself is the user's own, in a member that he declared; all that shows whole objects masks it.
            if (member.Name is "Reveal" or "CommandText" or "AccessKey" or "NodeIdentity" or "GetType" or "TargetSite")
                return;
            var value = member switch
            {
                PropertyInfo { CanRead: true } property when property.GetIndexParameters().Length == 0 => property.GetValue(thing),
                FieldInfo field => field.GetValue(thing),
                MethodInfo { IsSpecialName: false, IsGenericMethod: false } method when method.ReturnType != typeof(void) && method.GetParameters().Length == 0 => method.Invoke(thing, null),
                _ => null,
            };
            Visit(value, path);
        }

        private void Look(string text, string path)
        {
            foreach (var secret in secrets)
            {
                if (text.Contains(secret, StringComparison.OrdinalIgnoreCase))
                    Leaks.Add(path);
            }
        }
    }
}
