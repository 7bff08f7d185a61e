using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using StarRocks.AwsAuth.SharedData;
using StarRocks.AwsAuth.Tests.Mapping;
using Xunit;

namespace StarRocks.AwsAuth.Tests.SharedData;

public sealed class SharedDataSettingsTests
{
    private const string Key = "AKIAIOSFODNN7EXAMPLE";
    private const string SecretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    private const string Role = "arn:aws:iam::081976408565:role/test_s3_role";

    private static readonly SharedDataSettings _profile = new() { Path = "lake/data", Region = "us-west-2", UseInstanceProfile = true };

    [Fact]
    public void Settings_are_written_to_a_new_file() => Assert.Equal(
        """
        aws_s3_path = lake/data
        aws_s3_region = us-west-2
        aws_s3_endpoint = https://s3.us-west-2.amazonaws.com
        aws_s3_use_aws_sdk_default_behavior = false
        aws_s3_use_instance_profile = true
        aws_s3_iam_role_arn = arn:aws:iam::081976408565:role/test_s3_role
        aws_s3_external_id = the-id

        """,
        new SharedDataSettings
        {
            Path = "lake/data",
            Region = "us-west-2",
            Endpoint = "https://s3.us-west-2.amazonaws.com",
            UseAwsSdkDefaultBehavior = false,
            UseInstanceProfile = true,
            IamRoleArn = Role,
            ExternalId = "the-id",
        }.ToFeConf().Reveal());

    [Fact]
    public void Settings_are_written_to_an_existing_file() => Assert.Equal(
        """
        # the cluster
        run_mode = shared_data
        aws_s3_path = lake/data
        aws_s3_use_instance_profile=true
        # the end
        aws_s3_region = us-west-2
        http_port = 8030

        """.Replace("# the end\naws_s3_region = us-west-2\n", "aws_s3_region = us-west-2\n# the end\n", StringComparison.Ordinal),
        FeConf.Parse(
            $"# the cluster\nrun_mode = shared_data\naws_s3_path = other\naws_s3_access_key = {Key}\naws_s3_secret_key = {SecretKey}\n"
            + "aws_s3_use_instance_profile=false\n# the end\nhttp_port = 8030\n").With(_profile).Reveal());

    [Fact]
    public void Settings_are_read_from_a_file()
    {
        var settings = SharedDataSettings.FromFeConf(FeConf.Parse(
            "http_port = 8030\nJAVA_OPTS=\"-Xmx8g\"\naws_s3_path = lake\naws_s3_endpoint = minio:9000\n"
            + $"aws_s3_access_key = {Key}\naws_s3_secret_key = {SecretKey}\naws_s3_use_instance_profile = FALSE\n"));
        Assert.Equal(("lake", "minio:9000", Key), (settings.Path, settings.Endpoint, settings.AccessKey));
        Assert.Equal((false, null), (settings.UseInstanceProfile, settings.Region));
        Assert.Equal(SecretKey, settings.SecretKey!.Reveal());
        Assert.Equal(AwsAuthMethod.IamUser, settings.Method);
        Assert.Empty(settings.Validate());
        Assert.Equal(
            "SharedDataSettings { Path = lake, Endpoint = minio:9000, UseInstanceProfile = false, AccessKey = ******, SecretKey = ****** }",
            settings.ToString());
    }

    [Fact]
    public void Environment_variables_are_unknown()
    {
        var conf = FeConf.Parse(
            "aws_s3_path = ${BUCKET}\naws_s3_endpoint = ${URL}\naws_s3_access_key = ${KEY}\naws_s3_secret_key = ${SECRET}\n");
        Assert.True(SharedDataSettings.TryFromFeConf(conf, out var settings, out var problems));
        Assert.Empty(problems);
        Assert.Equal("${KEY}", settings.AccessKey);
        Assert.Contains("aws_s3_access_key = ${KEY}", settings.ToFeConf().Reveal(), StringComparison.Ordinal);
    }

    public static TheoryData<SharedDataSettings, string, ProblemSeverity, string> Invalid { get; } = new()
    {
        { new() { Path = "lake", Region = "us-west-2" }, "SRA1005", ProblemSeverity.Error, "aws_s3_use_instance_profile" },
        { new() { Region = "us-west-2", UseInstanceProfile = true }, "SRA5001", ProblemSeverity.Error, "aws_s3_path" },
        { new() { Path = "lake", UseInstanceProfile = true }, "SRA1011", ProblemSeverity.Error, "aws_s3_region" },
        { new() { Path = "s3a://lake", Region = "us-west-2", UseInstanceProfile = true }, "SRA5002", ProblemSeverity.Error, "aws_s3_path" },
        { new() { Path = "S3://lake", Region = "us-west-2", UseInstanceProfile = true }, "SRA5002", ProblemSeverity.Error, "aws_s3_path" },
        {
            new() { Path = "s3://lake:80/x", Region = "us-west-2", UseInstanceProfile = true },
            "SRA5002", ProblemSeverity.Error, "aws_s3_path"
        },
        { new() { Path = "/lake", Region = "us-west-2", UseInstanceProfile = true }, "SRA5002", ProblemSeverity.Error, "aws_s3_path" },
        { new() { Path = "lake", Region = "us-west-2", AccessKey = Key }, "SRA1002", ProblemSeverity.Error, "aws_s3_access_key" },
        {
            new() { Path = "lake", Region = "us-west-2", AccessKey = Key, SecretKey = SecretKey, UseInstanceProfile = true },
            "SRA1001", ProblemSeverity.Error, "aws_s3_access_key"
        },
        { new() { Path = "lake", Region = "us-west-2", IamRoleArn = Role }, "SRA1003", ProblemSeverity.Error, "aws_s3_iam_role_arn" },
        {
            new() { Path = "lake", Region = "us-west-2", AccessKey = Key, SecretKey = SecretKey, IamRoleArn = Role },
            "SRA1004", ProblemSeverity.Error, "aws_s3_iam_role_arn"
        },
        {
            new() { Path = "lake", Region = "us-west-2", UseAwsSdkDefaultBehavior = true, UseInstanceProfile = true },
            "SRA1006", ProblemSeverity.Error, "aws_s3_use_instance_profile"
        },
        {
            new() { Path = "lake", Region = "us-west-2", UseAwsSdkDefaultBehavior = true, IamRoleArn = Role },
            "SRA4003", ProblemSeverity.Warning, "aws_s3_iam_role_arn"
        },
        {
            new() { Path = "lake", Region = "us-west-2", UseInstanceProfile = true, ExternalId = "the-id" },
            "SRA1008", ProblemSeverity.Warning, "aws_s3_external_id"
        },
        {
            new() { Path = "lake", Region = "us-west-2", UseInstanceProfile = true, IamRoleArn = "smith" },
            "SRA2001", ProblemSeverity.Error, "aws_s3_iam_role_arn"
        },
        { new() { Path = "lake", Region = "us_west_2", UseInstanceProfile = true }, "SRA2006", ProblemSeverity.Warning, "aws_s3_region" },
        { new() { Path = "Lake/data", Region = "us-west-2", UseInstanceProfile = true }, "SRA2016", ProblemSeverity.Warning, "aws_s3_path" },
        { new() { Path = "lake", Region = "us-west-2", UseInstanceProfile = true, Endpoint = "https://lake.s3.us-west-2.amazonaws.com" }, "SRA2017", ProblemSeverity.Warning, "aws_s3_endpoint" },
        { new() { Path = "<bucket>", Region = "us-west-2", UseInstanceProfile = true }, "SRA2008", ProblemSeverity.Error, "aws_s3_path" },
        {
            new() { Path = "lake", Region = "us-west-2", AccessKey = "AK******LE", SecretKey = SecretKey },
            "SRA2008", ProblemSeverity.Error, "aws_s3_access_key"
        },
        {
            new() { Path = "lake", Region = "us-west-2", AccessKey = "ASIAIOSFODNN7EXAMPLE", SecretKey = SecretKey },
            "SRA2004", ProblemSeverity.Error, "aws_s3_access_key"
        },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    public void Rules_apply(SharedDataSettings settings, string id, ProblemSeverity severity, string key)
    {
        var problem = Assert.Single(settings.Validate());
        Assert.Equal((id, severity, key), (problem.Id, problem.Severity, problem.Key));
        Assert.NotNull(problem.Member);
        // A message does not recommend a parameter that fe.conf does not have.
        Assert.DoesNotContain("aws.s3.", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("aws_s3_sts", problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("web_identity", problem.Message, StringComparison.Ordinal);
        if (severity == ProblemSeverity.Error)
        {
            Assert.Throws<InvalidAuthConfigException>(settings.ToFeConf);
            Assert.Throws<InvalidAuthConfigException>(() => settings.CreateCredentials());
        }
    }

    public static TheoryData<SharedDataSettings> Valid { get; } = new(
        _profile,
        new SharedDataSettings
        {
            Path = "s3://lake/data/",
            Region = "us-west-2",
            UseInstanceProfile = true,
            IamRoleArn = Role,
            ExternalId = "the-id",
        },
        new SharedDataSettings { Path = "lake", Endpoint = "https://s3.us-west-2.amazonaws.com", UseAwsSdkDefaultBehavior = true },
        new SharedDataSettings { Path = "lake", Endpoint = "minio:9000", AccessKey = "minio", SecretKey = "minio123" },
        new SharedDataSettings
        {
            Path = "lake",
            Region = "cn-north-1",
            UseInstanceProfile = true,
            IamRoleArn = "arn:aws-cn:iam::081976408565:role/r",
        });

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_settings_have_no_problems(SharedDataSettings settings) => Assert.Empty(settings.Validate());

    [Theory]
    [InlineData("aws_s3_acces_key = x", "aws_s3_acces_key", "Did you mean 'aws_s3_access_key'?")]
    [InlineData("aws.s3.external_id = x", "aws.s3.external_id", "Did you mean 'aws_s3_external_id'?")]
    [InlineData("AWS_S3_REGION = x", "AWS_S3_REGION", "Did you mean 'aws_s3_region'?")]
    [InlineData("aws_s3_session_token = x", "aws_s3_session_token", "Remove it.")]
    [InlineData("aws_s3_sts_region = x", "aws_s3_sts_region", "Remove it.")]
    [InlineData("aws_s3_use_web_identity_token_file = true", "aws_s3_use_web_identity_token_file", "Remove it.")]
    [InlineData("aws_s3_enable_path_style_access = true", "aws_s3_enable_path_style_access", "Remove it.")]
    public void An_unknown_setting_is_reported(string line, string key, string advice)
    {
        var conf = FeConf.Parse($"aws_s3_path = lake\naws_s3_region = us-west-2\naws_s3_use_instance_profile = true\n{line}\n");
        Assert.True(SharedDataSettings.TryFromFeConf(conf, out _, out var problems), string.Join("\n", problems));
        var problem = Assert.Single(problems, problem => problem.Id == "SRA4001");
        Assert.Equal((ProblemSeverity.Warning, key), (problem.Severity, problem.Key));
        Assert.EndsWith(advice, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_Boolean_is_reported()
    {
        var conf = FeConf.Parse("aws_s3_path = lake\naws_s3_region = us-west-2\naws_s3_use_instance_profile = yes\n");
        var invalid = Assert.Throws<InvalidAuthConfigException>(() => SharedDataSettings.FromFeConf(conf));
        Assert.Contains(invalid.Problems, problem => problem is { Id: "SRA2005", Key: "aws_s3_use_instance_profile" });
    }

    [Fact]
    public void All_errors_are_reported_at_once()
    {
        var invalid = Assert.Throws<InvalidAuthConfigException>(() => SharedDataSettings.FromFeConf(FeConf.Empty));
        Assert.Equal(["SRA1005", "SRA1011", "SRA5001"], invalid.Problems.Select(problem => problem.Id).Order());
    }

    [Fact]
    public void The_identity_equals_that_of_a_block()
    {
        Assert.Equal(AwsAuthMethod.AssumedRole, new SharedDataSettings { UseInstanceProfile = true, IamRoleArn = Role }.Method);
        // The frontend ignores the role in combination with the default chain of the SDK, while a catalog assumes it.
        var ignored = new SharedDataSettings { UseAwsSdkDefaultBehavior = true, IamRoleArn = Role, ExternalId = "the-id" };
        Assert.Equal(AwsAuthMethod.SdkDefault, ignored.Method);
        Assert.Null(ignored.ToS3Auth().IamRoleArn);
        var keys = new SharedDataSettings { Path = "lake", Region = "us-west-2", AccessKey = Key, SecretKey = SecretKey };
        Assert.Equal(Key, keys.CreateCredentials().GetCredentials().AccessKey);
    }

    [Fact]
    public void Settings_of_a_configuration_are_read() =>
        Assert.Equal(
            "lake",
            SharedDataSettings.FromSettings([new("Path", "lake"), new("Region", "us-west-2"), new("UseInstanceProfile", "true")]).Path);

    [Fact]
    public void Written_settings_are_read_back() =>
        Gen.Select(Hostile.Nullable, Hostile.Nullable, Gen.Bool, Gen.String[0, 40]).Sample((key, secret, isNew, comment) =>
    {
        var settings = new SharedDataSettings { Path = "lake", Endpoint = "http://minio:9000", AccessKey = key, SecretKey = secret };
        if (settings.Validate().Any(problem => problem.Severity == ProblemSeverity.Error) || IsTrimmed(key) || IsTrimmed(secret))
            return;
        var line = comment.Replace('\n', ' ').Replace('\r', ' ');
        var file = isNew ? FeConf.Empty : FeConf.Parse($"# {line}\naws_s3_access_key: other\\\n  line\nhttp_port 8030");
        var read = SharedDataSettings.FromFeConf(FeConf.Parse(file.With(settings).Reveal()));
        Assert.Equal(settings.ToProperties(), read.ToProperties());
        if (!isNew)
            Assert.Equal("8030", file.With(settings).ToProperties()["http_port"]);
    });

    private static bool IsTrimmed(string? value) => value is { Length: > 0 } && (value[0] <= ' ' || value[^1] <= ' ');
}
