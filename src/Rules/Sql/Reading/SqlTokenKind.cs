namespace StarRocks.AwsAuth.Rules;

internal enum SqlTokenKind
{
    End,

    /// <summary>The end of a statement: <c>;</c>, <c>\G</c>, or the prompt of a client.</summary>
    Delimiter,

    /// <summary>A keyword, a name or a number without quotes.</summary>
    Word,

    /// <summary>A literal in single or double quotes.</summary>
    Text,

    /// <summary>A name in backticks.</summary>
    Name,

    /// <summary>A text between two <c>$$</c>.</summary>
    Dollars,

    /// <summary>Any other character.</summary>
    Symbol,

    /// <summary>
    /// A part that is replaced before StarRocks receives the text: <c>{{ … }}</c>, <c>${…}</c>, <c>&lt;%= … %&gt;</c>, a hole of an
    /// interpolated string.
    /// </summary>
    Template,

    /// <summary>A control tag of a template: <c>{% … %}</c>, <c>%{ if … }</c>, <c>&lt;% … %&gt;</c>.</summary>
    Tag,
}
