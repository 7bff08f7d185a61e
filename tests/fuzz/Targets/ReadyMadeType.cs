using System.Collections.Generic;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Represents a type of the library that is read from properties, settings and SQL.</summary>
internal abstract class ReadyMadeType
{
    /// <summary>Reads properties, and what is written of the value again.</summary>
    public abstract void ReadProperties(IReadOnlyList<KeyValuePair<string, string>> properties, IReadOnlyList<string> secrets);

    /// <summary>Reads settings.</summary>
    public abstract void ReadSettings(IReadOnlyList<KeyValuePair<string, string?>> settings, IReadOnlyList<string> secrets);

    /// <summary>Reads SQL, and what is written of the value again; nothing if the type is no statement.</summary>
    public abstract void ReadSql(string sql, IReadOnlyList<string> secrets);
}
