using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;

namespace StarRocks.AwsAuth.Benchmarks;

/// <summary>The same block as data annotations say it: a handful of checks, where <see cref="S3Block"/> gets every rule.</summary>
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
            yield return new("The instance profile wins over the keys.");
        if (AccessKey is null != SecretKey is null)
            yield return new("An access key and a secret key come together.");
        if (!UseInstanceProfile && AccessKey is null)
            yield return new("There is no identity.");
    }
}
