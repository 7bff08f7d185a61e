using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>Represents the same block with data annotations: a few checks, while <see cref="S3Block"/> has every rule.</summary>
internal sealed class PeerBlock : IValidatableObject
{
    public bool UseInstanceProfile { get; set; }

    [RegularExpression("arn:aws(-[a-z]+)*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+")]
    public string? IamRoleArn { get; set; }

    [StringLength(128, MinimumLength = 16)]
    public string? AccessKey { get; set; }

    [StringLength(128)]
    public string? SecretKey { get; set; }

    [Required]
    [RegularExpression("[a-z]{2}(-[a-z]+)+-[0-9]")]
    public string? Region { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (UseInstanceProfile && (AccessKey ?? SecretKey) is not null)
            yield return new("The access key is ignored because the instance profile is used.");
        if (AccessKey is null != SecretKey is null)
            yield return new("The access key pair is incomplete.");
        if (!UseInstanceProfile && AccessKey is null)
            yield return new("No identity is set.");
    }
}
