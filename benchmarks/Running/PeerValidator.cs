using Microsoft.Extensions.Options;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents the validator that the Options generator writes.</summary>
[OptionsValidator]
internal sealed partial class PeerValidator : IValidateOptions<PeerBlock>;
