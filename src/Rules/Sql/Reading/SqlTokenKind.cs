namespace StarRocks.AwsAuth.Rules;

internal enum SqlTokenKind
{
    End,

    /// <summary>What ends a statement: <c>;</c>, the client's <c>\G</c>, or its prompt before the next one.</summary>
    Delimiter,

    /// <summary>A keyword, a name or a number without quotes.</summary>
    Word,

    /// <summary>A literal in single or double quotes.</summary>
    Text,

    /// <summary>A name in backticks.</summary>
    Name,

    /// <summary>What stands between two <c>$$</c>.</summary>
    Dollars,

    /// <summary>One character of anything else.</summary>
    Symbol,

    /// <summary>Something that is filled in before StarRocks sees the text: <c>{{ … }}</c>, <c>${…}</c>, a hole of an interpolated string.</summary>
    Template,

    /// <summary>What only steers how a template is filled in: <c>{% … %}</c>.</summary>
    Tag,
}
