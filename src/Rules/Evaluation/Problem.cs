namespace StarRocks.AwsAuth.Rules;

/// <summary>Where a problem stands in a text: on the characters inside the quotes of a key or a value, or on the statement.</summary>
internal enum ProblemLocation
{
    Key,
    Value,

    /// <summary>The statement's first word; in an object, the type or <c>new</c> of its creation.</summary>
    Statement,
}

/// <summary>One broken rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">Its severity in this context.</param>
/// <param name="Key">The whole key that it is about.</param>
/// <param name="Entry">Where that key stands among what was evaluated (see <see cref="AuthBlock.Set"/>), or -1.</param>
/// <param name="Related">Likewise the other key that it is about, or -1.</param>
/// <param name="Location">On what of that entry.</param>
/// <param name="Message">For a person; never a secret's value.</param>
internal sealed record Problem(Rule Rule, RuleSeverity Severity, string Key, int Entry, int Related, ProblemLocation Location, string Message);
