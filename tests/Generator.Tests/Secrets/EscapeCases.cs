namespace StarRocks.AwsAuth.Generator.Tests.Secrets;

/// <summary>The snippets of <c>EscapeCases.txt</c>.</summary>
internal static class EscapeCases
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Globalization;
        using System.Text;
        using System.Text.RegularExpressions;
        using System.Threading.Tasks;
        using StarRocks.AwsAuth;

        public static class Cases
        {
            private const string Template = "ALTER CATALOG a SET (\"aws.s3.region\" = \"{0}\")";
            private static string Escape(string text) => text;
            private static void Take(object? text) { }
            private static void Format(FormattableString text) { }

        """;

    public static SnippetTable Table { get; } =
        new("EscapeCases", "SRA3004", Head, "string value, int number, bool flag, string? maybe, Secret secret");
}
