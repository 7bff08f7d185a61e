namespace StarRocks.AwsAuth.Generator;

internal static class MemberTypeExtensions
{
    extension(MemberType type)
    {
        /// <summary>Gets a value indicating whether a member of this type is a single property.</summary>
        internal bool IsProperty => type is MemberType.Text or MemberType.Boolean or MemberType.Int32 or MemberType.Int64 or MemberType.Uri
            or MemberType.Secret or MemberType.Seconds or MemberType.Enumeration;

        /// <summary>
        /// Gets a value indicating whether a member of this type is written as properties: one, or those of a nested type.
        /// </summary>
        internal bool IsMapped => type.IsProperty || type == MemberType.Nested;
    }
}
