using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;

// Usage: Package <folder of the packages> <version>
var (folder, version) = (args[0], args[1]);
var failed = 0;

CheckPackage(
    "StarRocks.AwsAuth",
    [
        "analyzers/dotnet/cs/StarRocks.AwsAuth.CodeFixes.dll",
        "analyzers/dotnet/cs/StarRocks.AwsAuth.Completion.dll",
        "analyzers/dotnet/cs/StarRocks.AwsAuth.Generator.dll",
        "build/StarRocks.AwsAuth.props",
        "build/StarRocks.AwsAuth.targets",
        "buildTransitive/StarRocks.AwsAuth.props",
        "buildTransitive/StarRocks.AwsAuth.targets",
    ],
    [".NETStandard2.0", "net8.0"],
    ["AWSSDK.Core", "AWSSDK.SecurityToken"]);
CheckPackage("StarRocks.AwsAuth.S3", [], [".NETStandard2.0", "net8.0"], ["AWSSDK.S3", "StarRocks.AwsAuth"]);
CheckPackage(
    "StarRocks.AwsAuth.Extensions",
    [],
    ["net8.0"],
    [
        "AWSSDK.Extensions.NETCore.Setup",
        "Microsoft.Extensions.Configuration",
        "Microsoft.Extensions.Diagnostics.HealthChecks",
        "Microsoft.Extensions.Hosting.Abstractions",
        "Microsoft.Extensions.Options.ConfigurationExtensions",
        "StarRocks.AwsAuth",
    ]);
CheckTool(
    "StarRocks.AwsAuth.Tool",
    [
        "AWSSDK.Core.dll",
        "AWSSDK.SecurityToken.dll",
        "DotnetToolSettings.xml",
        "MessagePack.Annotations.dll",
        "MessagePack.dll",
        "Microsoft.CodeAnalysis.CSharp.dll",
        "Microsoft.CodeAnalysis.dll",
        "Microsoft.NET.StringTools.dll",
        "Microsoft.VisualStudio.Threading.dll",
        "Microsoft.VisualStudio.Validation.dll",
        "Nerdbank.MessagePack.dll",
        "Nerdbank.Streams.dll",
        "Newtonsoft.Json.dll",
        "PolyType.dll",
        "StarRocks.AwsAuth.Generator.dll",
        "StarRocks.AwsAuth.dll",
        "StreamJsonRpc.dll",
        "System.CommandLine.dll",
        "YamlDotNet.dll",
        "starrocks-auth.deps.json",
        "starrocks-auth.dll",
        "starrocks-auth.pdb",
        "starrocks-auth.runtimeconfig.json",
    ]);
Console.WriteLine("DONE");
return failed;

void CheckPackage(string id, string[] otherFiles, string[] frameworks, string[] dependencies)
{
    using var package = Open(id);
    var libraries = Array.ConvertAll(
        frameworks, static framework => "lib/" + framework.Replace(".NETStandard", "netstandard", StringComparison.Ordinal));
    Same(
        $"files of {id}",
        Files(package),
        ["README.md", "icon.png", .. otherFiles, .. libraries.SelectMany(folder => new[] { $"{folder}/{id}.dll", $"{folder}/{id}.xml" })]);

    var metadata = CheckMetadata(id, package);
    var groups = metadata.Descendants().Where(static element => element.Name.LocalName == "group").ToArray();
    Same($"target frameworks of {id}", groups.Select(static group => group.Attribute("targetFramework")!.Value), frameworks);
    foreach (var group in groups)
    {
        Same(
            $"dependencies of {id} for {group.Attribute("targetFramework")!.Value}",
            group.Elements().Select(static element => element.Attribute("id")!.Value),
            dependencies);
    }

    using var symbols = ZipFile.OpenRead(Path.Combine(folder, $"{id}.{version}.snupkg"));
    Same($"symbols of {id}", Files(symbols), libraries.Select(folder => $"{folder}/{id}.pdb"));
}

// A program contains what it needs, for every platform.
void CheckTool(string id, string[] files)
{
    using var package = Open(id);
    const string Folder = "tools/net10.0/any/";
    Same($"files of {id}", Files(package), ["README.md", "icon.png", .. files.Select(static file => Folder + file)]);
    var metadata = CheckMetadata(id, package);
    Same(
        $"package type of {id}",
        metadata.Descendants().Where(static element => element.Name.LocalName == "packageType").Select(static element => element.Attribute("name")!.Value),
        ["DotnetTool"]);
    Same($"dependencies of {id}", metadata.Descendants().Select(static element => element.Name.LocalName).Where(static name => name == "dependency"), []);
}

ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(folder, $"{id}.{version}.nupkg"));

XElement CheckMetadata(string id, ZipArchive package)
{
    var metadata = XDocument.Load(package.GetEntry(id + ".nuspec")!.Open()).Root!.Elements().Single();
    Same($"id and version of {id}", [Value(metadata, "id"), Value(metadata, "version")], [id, version]);
    var license = metadata.Elements().Single(static element => element.Name.LocalName == "license");
    Same($"licence of {id}", [license.Value, license.Attribute("type")!.Value], ["MIT", "expression"]);
    Same($"readme and icon of {id}", [Value(metadata, "readme"), Value(metadata, "icon")], ["README.md", "icon.png"]);
    Check($"description of {id}", Value(metadata, "description").Length > 0);
    Check($"tags of {id}", Value(metadata, "tags").Contains("starrocks", StringComparison.Ordinal));
    var repository = metadata.Elements().Single(static element => element.Name.LocalName == "repository").Attribute("url")!.Value;
    Same($"project of {id}", [Value(metadata, "projectUrl")], [repository]);
    Same($"release notes of {id}", [Value(metadata, "releaseNotes")], [$"{repository}/blob/v{version}/CHANGELOG.md"]);
    CheckReadme(id, package, repository);
    return metadata;
}

void CheckReadme(string id, ZipArchive package, string repository)
{
    using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
    var text = readme.ReadToEnd();
    Check($"title of the readme of {id}", text.StartsWith($"# {id}\n", StringComparison.Ordinal) || id == "StarRocks.AwsAuth");
    var links = Regex.Matches(text, @"\]\((?!#)(.*?)\)").Select(static link => link.Groups[1].Value).ToArray();
    var images = Regex.Matches(text, @"!\[.*?\]\((.*?)\)").Select(static image => image.Groups[1].Value).ToArray();
    var raw = repository.Replace("https://github.com/", "https://raw.githubusercontent.com/", StringComparison.Ordinal);
    Same(
        $"images of the readme of {id} that are not of this version",
        images.Where(image => !image.StartsWith($"{raw}/v{version}/docs/images/", StringComparison.Ordinal)),
        []);
    Same($"relative links of the readme of {id}", links.Where(static link => !link.StartsWith("https://", StringComparison.Ordinal)), []);
    Check(
        $"links of the readme of {id} to this version",
        links.Any(link => link.StartsWith($"{repository}/blob/v{version}/docs/", StringComparison.Ordinal)));
}

// What NuGet itself puts into every package is left out.
static IEnumerable<string> Files(ZipArchive archive) => archive.Entries.Select(entry => entry.FullName)
    .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/", StringComparison.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal));

static string Value(XElement metadata, string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

void Same(string what, IEnumerable<string> actual, IEnumerable<string> expected)
{
    var (found, wanted) = (actual.Order(StringComparer.Ordinal).ToArray(), expected.Order(StringComparer.Ordinal).ToArray());
    Check(found.SequenceEqual(wanted) ? what : $"{what}: found [{string.Join(", ", found)}]", found.SequenceEqual(wanted));
}

void Check(string what, bool holds)
{
    Console.WriteLine((holds ? "PASS " : "FAIL ") + what);
    if (!holds)
        failed = 1;
}
