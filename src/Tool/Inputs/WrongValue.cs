using Microsoft.CodeAnalysis.Text;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a value of a configuration that is not read.</summary>
/// <param name="Span">The value.</param>
/// <param name="Key">Its key.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Rule">The rule that reports it; null if it is not a problem of StarRocks, but of this program.</param>
internal sealed record WrongValue(TextSpan Span, string Key, string Message, Rule? Rule = null);
