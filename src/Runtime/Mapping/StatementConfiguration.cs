using System.Linq;
using StarRocks.AwsAuth.Rules;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Reads the configuration of a statement of any type from its properties.</summary>
internal static class StatementConfiguration
{
    internal static Configuration Read(IStatement statement)
    {
        var configuration = new Configuration();
        configuration.Reset(StatementKinds.DefinitionOf(statement.Kind));
        var properties = statement.ToProperties();
        configuration.NamesBroker = properties.NamesBroker;
        WrittenProperty[] written = [.. properties.Select(static property => new WrittenProperty(property.Key, property.Value))];
        KeyReader.Read(written, configuration, new Report());
        BlockContexts.Assign(configuration);
        return configuration;
    }
}
