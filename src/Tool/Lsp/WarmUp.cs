using System;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Generator;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Checks a small file of each kind after the start, so that the first file of the user does not wait for the compiler.</summary>
internal static class WarmUp
{
    private const string Statement = "CREATE EXTERNAL CATALOG a PROPERTIES (\"type\" = \"hive\", \"aws.s3.regoin\" = \"us-west-2\");";

    internal static void Start(FileKinds kinds) => _ = Task.Run(() =>
    {
        foreach (var name in (string[])["a.sql", "a.json", "a.yaml"])
        {
            if (kinds.Find(name) is { } kind)
                Check(kind, name, name.EndsWith(".sql", StringComparison.Ordinal) ? Statement : "{ \"aws.s3.regoin\": \"us-west-2\" }");
        }
    });

    private static void Check(FileKind kind, string name, string text) =>
        new FileCheck(name, SourceText.From(text), kind.Format.Read(text), new FileOptions(), null).Report(static _ => { }, default);
}
