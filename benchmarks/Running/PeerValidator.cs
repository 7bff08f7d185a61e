using Microsoft.Extensions.Options;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Validation as the Options generator writes it.</summary>
[OptionsValidator]
internal sealed partial class PeerValidator : IValidateOptions<PeerBlock>;
