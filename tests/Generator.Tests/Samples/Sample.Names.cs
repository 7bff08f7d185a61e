namespace StarRocks.AwsAuth.Generator.Tests.Samples;

/// <summary>Types that stand in, derive from or are named like something that has to be written with care.</summary>
internal static partial class Sample
{
    public const string NestedInGeneric = """
        using System.Collections.Generic;
        using StarRocks.AwsAuth;

        namespace Lake;

        public partial class Outer<TKey, T> where TKey : notnull where T : class, IEnumerable<TKey>
        {
            internal partial record struct Middle
            {
                public partial interface IInner
                {
                    [AwsAuth("aws.s3")]
                    public sealed partial class Block
                    {
                        public bool? UseInstanceProfile { get; set; }
                        public string? Region { get; set; }
                    }
                }
            }
        }
        """;

    public const string GenericMap = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [PropertyMap("session")]
        public partial class Session<T> where T : struct
        {
            public string? Name { get; set; }
            [PropertyIgnore] public T Tag { get; set; }
        }
        """;

    public const string Derived = """
        using StarRocks.AwsAuth;

        namespace Lake;

        [AwsAuth("aws.s3")]
        public partial class BaseS3
        {
            public bool? UseInstanceProfile { get; init; }
            public string? Region { get; init; }
        }

        [AwsAuth("aws.s3")]
        public partial class RoleS3 : BaseS3
        {
            public string? IamRoleArn { get; init; }
            public string? ExternalId { get; init; }
        }
        """;

    public const string Keywords = """
        using StarRocks.AwsAuth;

        namespace Shop.@event.@class;

        [PropertyMap("shop")]
        public partial class @object
        {
            public string? @default { get; set; }
            public int @int { get; set; }
            public @enum @switch { get; set; }
        }

        public enum @enum { @true, @false }
        """;

    public const string GlobalNamespace = """
        using StarRocks.AwsAuth;

        [PropertyMap]
        internal sealed partial class Timeouts
        {
            public int QueryTimeout { get; set; } = 300;
            public long? ScanRows { get; set; }
        }
        """;
}
