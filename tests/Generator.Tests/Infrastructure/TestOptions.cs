using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StarRocks.AwsAuth.Generator.Tests.Infrastructure;

/// <summary>Represents the options of a project and of its files, as .editorconfig and the project file set them.</summary>
/// <param name="global">The options of the project; a property of MSBuild begins with <c>build_property.</c>.</param>
/// <param name="ofFile">Returns the options of a file, by its path.</param>
internal sealed class TestOptions((string Key, string Value)[] global, Func<string, (string Key, string Value)[]> ofFile) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => new Section(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Section(ofFile(tree.FilePath));

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Section(ofFile(textFile.Path));

    private sealed class Section((string Key, string Value)[] pairs) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = pairs.FirstOrDefault(pair => string.Equals(pair.Key, key, StringComparison.OrdinalIgnoreCase)).Value;
            return value is not null;
        }
    }
}
