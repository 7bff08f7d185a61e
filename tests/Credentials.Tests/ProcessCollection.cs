using System.Diagnostics.CodeAnalysis;

namespace StarRocks.AwsAuth.Credentials.Tests;

[SuppressMessage("Naming", "CA1711:Identifiers should not have incorrect suffix", Justification = "xUnit uses the same name.")]
[CollectionDefinition(Process.Environment, DisableParallelization = true)]
public sealed class ProcessCollection;
