using System;
using System.Linq;
using System.Threading.Tasks;
using StarRocks.AwsAuth.Generator.Tests.Infrastructure;

namespace StarRocks.AwsAuth.Generator.Tests.Compiling;

/// <summary>Names that collide on a file system, in a hint name or in the generated text.</summary>
public sealed class NameTests
{
    [Fact]
    public Task Types_of_one_name_in_two_namespaces() => CompilesToAsync(2, """
        using StarRocks.AwsAuth;
        namespace One { [PropertyMap] public partial class Map { public string? Name { get; set; } } }
        namespace Two { [PropertyMap] public partial class Map { public string? Name { get; set; } } }
        """);

    [Fact]
    public Task Names_that_differ_in_case_only() => CompilesToAsync(4, """
        using StarRocks.AwsAuth;
        namespace Lake { [PropertyMap] public partial class Map { public string? Name { get; set; } } }
        namespace Lake { [PropertyMap] public partial class MAP { public string? Name { get; set; } } }
        namespace LAKE { [PropertyMap] public partial class Map { public string? Name { get; set; } } }
        namespace LAKE { [PropertyMap] public partial class mAP { public string? Name { get; set; } } }
        """);

    [Fact]
    public Task Names_that_differ_in_arity_or_nesting_only() => CompilesToAsync(6, """
        using StarRocks.AwsAuth;
        namespace Lake
        {
            [PropertyMap] public partial class Map { public string? Name { get; set; } }
            [PropertyMap] public partial class Map<T> { public string? Name { get; set; } }
            [PropertyMap] public partial class Map<T1, T2> { public string? Name { get; set; } }
            public partial class Outer { [PropertyMap] public partial class Map { public string? Name { get; set; } } }
            public partial class Outer<T> { [PropertyMap] public partial class Map { public string? Name { get; set; } } }
        }
        namespace Lake.Outer_ { [PropertyMap] public partial class Map { public string? Name { get; set; } } }
        """);

    [Fact]
    public Task Names_outside_ascii() => CompilesToAsync(2, """
        using StarRocks.AwsAuth;
        namespace Données { [PropertyMap("p")] public partial class Éléphant { [PropertyKey("size")] public string? Größe { get; set; } } }
        namespace 名前 { [PropertyMap("p")] public partial class 種類 { [PropertyKey("kind")] public string? 値 { get; set; } } }
        """);

    [Fact]
    public async Task Parts_of_a_type_over_several_files_are_one_type()
    {
        var run = await GeneratorRun.OfAsync(
            "using StarRocks.AwsAuth; namespace Lake; [PropertyMap(\"m\")] public partial class Map { public string? First { get; set; } }",
            "namespace Lake; public partial class Map { public int Second { get; set; } = 2; }",
            "namespace Lake; internal interface IMark { } partial class Map : IMark { public bool? Third { get; set; } }");

        await run.CompilesCleanAsync();
        var text = Assert.Single(run.Sources).SourceText.ToString();
        Assert.Matches("(?s)\"m\\.first\".*\"m\\.second\".*\"m\\.third\"", text);
    }

    [Fact]
    public Task Types_and_namespaces_that_hide_the_framework_do_not_confuse_generated_names() => CompilesToAsync(2, """
        namespace Lake.System { public class Uri { } }
        namespace Lake.StarRocks.AwsAuth { public class Secret { } public class PropertyDictionary { } }
        namespace Lake
        {
            public class String { } public class Boolean { } public class Func { } public class PropertyWriter { } public class PropertyReader { }

            [global::StarRocks.AwsAuth.AwsAuth("aws.s3")]
            public partial class S3
            {
                public bool? UseInstanceProfile { get; set; }
                public string? AccessKey { get; set; }
                public global::StarRocks.AwsAuth.Secret? SecretKey { get; set; }
            }

            [global::StarRocks.AwsAuth.PropertyMap("m")]
            public partial struct Map
            {
                public global::System.Uri? Address { get; set; }
                public Mode Mode { get; set; }
            }

            public enum Mode { One, Two }
        }
        """);

    [Fact]
    public Task Members_named_like_the_generated_locals_and_helpers() => CompilesToAsync(1, """
        using StarRocks.AwsAuth;
        namespace Lake
        {
            [PropertyMap("m")]
            public partial class Map
            {
                public string? Write { get; init; }
                public string Read { get; init; } = "";
                public int Schema { get; init; } = 1;
                public bool? value { get; init; }
                public long writer { get; init; }
                public long? reader { get; init; }
                public string? initial { get; init; }
                public string? properties { get; init; }
                public string? problems { get; init; }
                public string? builder { get; init; }
                public string? field { get; init; }
                public string? StarRocks { get; init; }
                public string? System { get; init; }
                public string? Map2 { get; init; }
            }
        }
        """);

    [Fact]
    public Task Parameters_of_a_record_named_like_the_generated_locals() => CompilesToAsync(1, """
        using StarRocks.AwsAuth;
        namespace Lake
        {
            [PropertyMap("m")]
            public sealed partial record Map(string? value, int reader = 3, string initial = "\"{}\n", bool writer = true, long @default = long.MinValue);
        }
        """);

    [Fact]
    public async Task Values_with_quotes_and_line_ends_stay_inside_their_literal()
    {
        var lines = await CompiledProgram.RunAsync(
            """
            using StarRocks.AwsAuth;

            namespace Lake;

            [PropertyMap]
            public partial class Map
            {
                public Mode? Mode { get; set; }
            }

            public enum Mode { [PropertyValue("x\"\r\n*/ }\u0085")] Odd }
            """,
            """
            var map = new Map { Mode = Mode.Odd };
            yield return string.Join("|", map.ToProperties().SelectMany(p => p.Key + "=" + p.Value).Select(c => ((int)c).ToString("x")));
            yield return Map.FromProperties(map.ToProperties()).Mode.ToString()!;
            """);

        var expected = string.Join("|", "mode=x\"\r\n*/ }\u0085".Select(c => ((int)c).ToString("x", null)));
        Assert.Equal(expected + "\nOdd", lines);
    }

    private static async Task CompilesToAsync(int files, string source)
    {
        var run = await GeneratorRun.OfAsync(source);
        await run.CompilesCleanAsync();
        Assert.Equal(files, run.Sources.Length);
        Assert.Equal(files, run.Sources.Select(s => s.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
