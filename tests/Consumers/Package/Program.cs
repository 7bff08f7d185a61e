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

using var package = ZipFile.OpenRead(Path.Combine(folder, $"StarRocks.AwsAuth.{version}.nupkg"));
Same("files of the package", Files(package),
[
    "README.md",
    "analyzers/dotnet/cs/StarRocks.AwsAuth.CodeFixes.dll",
    "analyzers/dotnet/cs/StarRocks.AwsAuth.Generator.dll",
    "build/StarRocks.AwsAuth.props",
    "build/StarRocks.AwsAuth.targets",
    "buildTransitive/StarRocks.AwsAuth.props",
    "buildTransitive/StarRocks.AwsAuth.targets",
    "icon.png",
    "lib/net8.0/StarRocks.AwsAuth.dll",
    "lib/net8.0/StarRocks.AwsAuth.xml",
    "lib/netstandard2.0/StarRocks.AwsAuth.dll",
    "lib/netstandard2.0/StarRocks.AwsAuth.xml",
]);

var metadata = XDocument.Load(package.GetEntry("StarRocks.AwsAuth.nuspec")!.Open()).Root!.Elements().Single();
Same("id and version", [Value("id"), Value("version")], ["StarRocks.AwsAuth", version]);
Same("licence", [Value("license"), metadata.Elements().Single(e => e.Name.LocalName == "license").Attribute("type")!.Value], ["MIT", "expression"]);
Same("readme", [Value("readme")], ["README.md"]);
Check("description and tags", Value("description").Length > 0 && Value("tags").Contains("starrocks", StringComparison.Ordinal));
var repository = metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("url")!.Value;
Same("project and repository", [Value("projectUrl")], [repository]);
using (var readme = new StreamReader(package.GetEntry("README.md")!.Open()))
{
    var text = readme.ReadToEnd();
    var links = Regex.Matches(text, @"\]\((?!#)(.*?)\)").Select(link => link.Groups[1].Value).ToArray();
    var images = Regex.Matches(text, @"!\[.*?\]\((.*?)\)").Select(image => image.Groups[1].Value).ToArray();
    var raw = repository.Replace("https://github.com/", "https://raw.githubusercontent.com/", StringComparison.Ordinal);
    Check("images of the readme from this version", images.Length > 0 && images.All(image => image.StartsWith($"{raw}/v{version}/docs/images/", StringComparison.Ordinal)));
    Same("relative links of the readme", links.Where(link => !link.StartsWith("https://", StringComparison.Ordinal)), []);
    Check("links of the readme to this version", links.Any(link => link.StartsWith($"{repository}/blob/v{version}/docs/", StringComparison.Ordinal)));
}

foreach (var group in metadata.Descendants().Where(e => e.Name.LocalName == "group"))
    Same($"dependencies for {group.Attribute("targetFramework")!.Value}", group.Elements().Select(e => e.Attribute("id")!.Value), ["AWSSDK.Core", "AWSSDK.SecurityToken"]);
Same("target frameworks", metadata.Descendants().Where(e => e.Name.LocalName == "group").Select(e => e.Attribute("targetFramework")!.Value), [".NETStandard2.0", "net8.0"]);

using var symbols = ZipFile.OpenRead(Path.Combine(folder, $"StarRocks.AwsAuth.{version}.snupkg"));
Same("files of the symbol package", Files(symbols), ["lib/net8.0/StarRocks.AwsAuth.pdb", "lib/netstandard2.0/StarRocks.AwsAuth.pdb"]);
Console.WriteLine("DONE");
return failed;

// What NuGet itself puts into every package is left out.
static IEnumerable<string> Files(ZipArchive archive) => archive.Entries.Select(entry => entry.FullName)
    .Where(name => name is not ("[Content_Types].xml" or "_rels/.rels") && !name.StartsWith("package/", StringComparison.Ordinal) && !name.EndsWith(".nuspec", StringComparison.Ordinal));

string Value(string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;

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
