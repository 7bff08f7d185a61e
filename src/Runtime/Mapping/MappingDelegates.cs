using System.ComponentModel;

namespace StarRocks.AwsAuth.Mapping;

/// <summary>Writes every mapped member of a value. Generated.</summary>
/// <typeparam name="T">The mapped type.</typeparam>
/// <param name="value">What is written.</param>
/// <param name="writer">Where to.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void PropertyWrite<in T>(T value, PropertyWriter writer);

/// <summary>Makes a value of what was read. Generated.</summary>
/// <typeparam name="T">The mapped type.</typeparam>
/// <param name="reader">What was read: it converts, and nothing required is missing.</param>
/// <param name="initial">
/// The value that the containing type initialises its member with; null (for a struct: its default) at the root.
/// </param>
/// <returns>The new value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T PropertyRead<T>(PropertyReader reader, T? initial);
