namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Represents a kind of texts to start from.</summary>
internal enum SeedKind
{
    Sql,
    Json,
    Yaml,
    Conf,
    Markdown,
    Shell,
    Properties,
    Values,
    Tool,
}
