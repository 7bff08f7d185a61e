using System.ComponentModel;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes the mapped members of a value. For generated code.</summary>
/// <typeparam name="T">The mapped type.</typeparam>
/// <param name="value">The value to write.</param>
/// <param name="writer">The writer that receives the members.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void PropertyWrite<in T>(T value, PropertyWriter writer);

/// <summary>Creates a value from properties that were read. For generated code.</summary>
/// <typeparam name="T">The mapped type.</typeparam>
/// <param name="reader">The reader, in which all values can be converted and all required members are set.</param>
/// <param name="initial">The initial value of the member in the containing type; the default value of the type at the root.</param>
/// <returns>The created value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T PropertyRead<T>(PropertyReader reader, T? initial);
