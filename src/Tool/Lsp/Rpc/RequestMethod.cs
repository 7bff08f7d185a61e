using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;

namespace StarRocks.AwsAuth.Tool;

/// <summary>Represents a method that is answered.</summary>
internal abstract class RequestMethod
{
    /// <summary>
    /// Reads the parameters, and the state of the document that they are about. Returns a function that finds the answer, on any thread,
    /// and returns a function that writes it.
    /// </summary>
    /// <exception cref="RpcException">The parameters are wrong.</exception>
    public abstract Func<CancellationToken, Action<Utf8JsonWriter>> Begin(JsonElement parameters);

    /// <summary>Returns a method.</summary>
    /// <typeparam name="TParams">The type of the parameters.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="result">Writes the result.</param>
    /// <param name="begin">Returns the function that finds the answer; null as an answer is a valid one.</param>
    internal static RequestMethod Create<TParams, TResult>(
        JsonTypeInfo<TResult> result, Func<TParams, Func<CancellationToken, TResult?>> begin)
        where TParams : class
        where TResult : class => new Typed<TParams, TResult>(result, begin);

    private sealed class Typed<TParams, TResult>(
        JsonTypeInfo<TResult> resultType, Func<TParams, Func<CancellationToken, TResult?>> begin)
        : RequestMethod
        where TParams : class
        where TResult : class
    {
        public override Func<CancellationToken, Action<Utf8JsonWriter>> Begin(JsonElement parameters)
        {
            var find = begin(RpcParameters.Read<TParams>(parameters));
            return cancellation =>
            {
                var result = find(cancellation);
                return result is null ? static json => json.WriteNullValue() : json => JsonSerializer.Serialize(json, result, resultType);
            };
        }
    }
}
