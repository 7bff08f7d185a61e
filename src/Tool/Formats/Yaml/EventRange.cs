using System.Collections.Generic;
using YamlDotNet.Core.Events;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a part of the events of a document.</summary>
/// <param name="Events">The events, of which it is a part.</param>
/// <param name="First">The index of the first event.</param>
/// <param name="End">The index after the last one.</param>
/// <param name="Offset">The offset in the file of the text that they were read from.</param>
internal readonly record struct EventRange(IReadOnlyList<ParsingEvent> Events, int First, int End, int Offset);
