using System;

namespace StarRocks.AwsAuth.Fuzz;

/// <summary>Tells what every input must satisfy, and one does not.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
