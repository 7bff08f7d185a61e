using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Credentials.Tests;

[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "It is what xunit calls it.")]
[CollectionDefinition(Process.Environment, DisableParallelization = true)]
public sealed class ProcessCollection;
