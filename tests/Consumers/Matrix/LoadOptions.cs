using System;
using StarRocks.AwsAuth;

namespace Matrix
{
    /// <summary>A positional record with a prefix of its own and every kind of value.</summary>
    /// <param name="Timeout">Whole seconds.</param>
    /// <param name="Rows">How many rows.</param>
    /// <param name="Strict">Whether it is strict.</param>
    /// <param name="Source">Where it comes from.</param>
    [PropertyMap("load")]
    public sealed partial record LoadOptions(TimeSpan Timeout, long? Rows, bool Strict, Uri? Source)
    {
        /// <summary>A nested, annotated struct.</summary>
        [PropertyMap]
        public partial struct Limits : IEquatable<Limits>
        {
            /// <summary>A number.</summary>
            public int Parallelism { get; set; }

            /// <inheritdoc/>
            public bool Equals(Limits other) => Parallelism == other.Parallelism;

            /// <inheritdoc/>
            public override bool Equals(object? obj) => obj is Limits other && Equals(other);

            /// <inheritdoc/>
            public override int GetHashCode() => Parallelism;

            /// <summary>Equality.</summary>
            /// <param name="left">One.</param>
            /// <param name="right">The other.</param>
            /// <returns>Whether they are equal.</returns>
            public static bool operator ==(Limits left, Limits right) => left.Equals(right);

            /// <summary>Inequality.</summary>
            /// <param name="left">One.</param>
            /// <param name="right">The other.</param>
            /// <returns>Whether they differ.</returns>
            public static bool operator !=(Limits left, Limits right) => !left.Equals(right);
        }
    }
}
