namespace StarRocks.AwsAuth.Generator.Tests.Samples;

/// <summary>Property maps with every type of member.</summary>
internal static partial class Sample
{
    public const string MemberTypes = """
        using System;
        using StarRocks.AwsAuth;

        namespace Lake;

        [PropertyMap("m")]
        public sealed partial class Everything
        {
            public string Text { get; set; } = "a";
            public string? MaybeText { get; set; }
            public bool Flag { get; set; }
            public bool? MaybeFlag { get; set; }
            public int Number { get; set; }
            public int? MaybeNumber { get; set; }
            public long Large { get; set; }
            public long? MaybeLarge { get; set; }
            public Uri Address { get; set; } = new("http://one.example/");
            public Uri? MaybeAddress { get; set; }
            public Secret Password { get; set; } = Secret.FromString("hidden");
            public Secret? MaybePassword { get; set; }
            public TimeSpan Timeout { get; set; }
            public TimeSpan? MaybeTimeout { get; set; }
            public Mode Mode { get; set; }
            public Mode? MaybeMode { get; set; }
            public Part Part { get; set; } = new();
            public OtherPart? MaybePart { get; set; }
            public Pair Pair { get; set; }
            public OtherPair? MaybePair { get; set; }
            public string Joined => Text + "!";
        }

        public enum Mode { ReadOnly, [PropertyValue("rw")] ReadWrite, Http2Only }

        [PropertyMap("part")]
        public sealed partial class Part
        {
            public string? Name { get; set; }
        }

        [PropertyMap("other.part")]
        public sealed partial class OtherPart
        {
            public string? Name { get; set; }
        }

        [PropertyMap("other.pair")]
        public partial struct OtherPair
        {
            public int Left { get; set; }
        }

        [PropertyMap("pair")]
        public partial struct Pair
        {
            public int Left { get; set; }
            public int? Right { get; set; }
        }
        """;

    public const string EnumNames = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [PropertyMap("table")]
        public sealed partial record Storage(Codec Codec, Codec? Fallback = null);

        public enum Codec : byte
        {
            None = 0,
            LZ4 = 1,
            [PropertyValue("ZSTD \"fast\"")] Zstandard = 2,
            Alias = 1,
        }
        """;

    public const string Initialisers = """
        using System;
        using StarRocks.AwsAuth;

        namespace Lake;

        [PropertyMap("load")]
        public partial class LoadOptions
        {
            public LoadOptions() => Name = "constructed";

            public string? Name { get; init; }
            public string Format { get; init; } = "parquet";
            public int Attempts { get; init; } = 3;
            public TimeSpan? Timeout { get; init; } = TimeSpan.FromSeconds(1200);
            public Inner Inner { get; init; } = new() { Left = 7 };
        }

        [PropertyMap("inner")]
        public partial record Inner
        {
            public int Left { get; init; } = 1;
            public int Right { get; init; } = 2;
        }
        """;
}
