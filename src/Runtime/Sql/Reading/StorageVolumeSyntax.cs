using System;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth;

/// <summary>CREATE STORAGE VOLUME of the type S3.</summary>
internal static class StorageVolumeSyntax
{
    internal static void Read(SqlCursor cursor, StatementContent content)
    {
        cursor.Expect("CREATE", "STORAGE", "VOLUME");
        PropertySyntax.ReadCondition(cursor, content);
        cursor.Name("the name of the storage volume", mayBeLiteral: true);
        cursor.Expect("TYPE", "=");
        var type = cursor.Current.Span;
        if (!string.Equals(cursor.Name("the type of the storage volume", mayBeLiteral: true), "S3", StringComparison.OrdinalIgnoreCase))
            cursor.Refuse(type, "The storage volume is not of the type S3.");
        cursor.Expect("LOCATIONS", "=");
        var start = cursor.Current.Start;
        PropertySyntax.AddPart(cursor, content, SqlPart.Locations, "LOCATIONS", PropertySyntax.ReadTexts(cursor, "a location in quotes"), start);
        PropertySyntax.ReadComment(cursor, content);
        PropertySyntax.ReadProperties(cursor, content);
    }
}
