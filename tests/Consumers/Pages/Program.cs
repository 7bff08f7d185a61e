using System;
using System.IO;
using System.Linq;
using Pages;

// Usage: Pages <docs/rules> <folder for the snippets>
var (rules, snippets) = (args[0], args[1]);
var failed = 0;

var pages = Directory.GetFiles(rules, "SRA*.md").Order(StringComparer.Ordinal).Select(path => new RulePage(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))).ToArray();
var writer = new SnippetWriter(snippets);
foreach (var page in pages)
{
    foreach (var (isRight, example) in page.Examples("sql"))
    {
        writer.WriteSql(page.Id, isRight, example);

        // Only the analyzer reports a secret in the source and knows the version of a project, and only the text itself shows what is never closed.
        if (page.Id is "SRA3001" or "SRA4005" or "SRA6001")
            continue;
        var found = StatementText.Problems(example);
        var holds = isRight ? found is [] : found.Contains(page.Id);
        Check($"{page.Id} {(isRight ? "right" : "wrong")}{(holds ? "" : $": found [{string.Join(", ", found)}] in\n{example}")}", holds);
    }

    foreach (var (isRight, example) in page.Examples("csharp"))
        writer.WriteCode(page.Id, isRight, example);
}

Check("there are pages", pages.Length > 0);
Console.WriteLine("DONE");
return failed;

void Check(string what, bool holds)
{
    Console.WriteLine((holds ? "PASS " : "FAIL ") + what);
    if (!holds)
        failed = 1;
}
