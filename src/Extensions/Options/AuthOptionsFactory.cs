using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>
/// Creates options from their section. If the settings have problems after a reload, the last valid options stay in use, and the problems
/// are logged once.
/// </summary>
/// <typeparam name="T">The type of the options.</typeparam>
/// <param name="services">The services of the host.</param>
internal sealed class AuthOptionsFactory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
    IServiceProvider services) : IOptionsFactory<T>
    where T : class, IPropertySource<T>
{
    // The last registration of a name is used.
    private readonly Dictionary<string, State> _states = services.GetServices<AuthSection<T>>()
        .GroupBy(static section => section.Name, StringComparer.Ordinal)
        .ToDictionary(static sections => sections.Key, static sections => new State(sections.Last().Section), StringComparer.Ordinal);

    private readonly IConfiguration? _configuration = services.GetService<IConfiguration>();
    private readonly IHostEnvironment? _environment = services.GetService<IHostEnvironment>();
    private readonly ILogger _logger = services.GetService<ILoggerFactory>()?.CreateLogger(Log.Category) ?? NullLogger.Instance;

    /// <summary>Creates the options of a name, or returns the last valid ones.</summary>
    /// <param name="name">The name of the options.</param>
    /// <returns>The options.</returns>
    /// <exception cref="OptionsValidationException">There are problems, and no valid options before.</exception>
    public T Create(string name)
    {
        if (!_states.TryGetValue(name, out var state))
            return new ConfiguredOptions<T>(services, null).Create(name);
        lock (state.Lock)
        {
            var isFirstReading = state.BeginReading();
            try
            {
                var (value, reading) = Read(name, state.Section);
                state.Valid = (value, reading.Identity);
                if (isFirstReading)
                    Log.Problems(_logger, reading.Problems);
                return value;
            }
            catch (OptionsValidationException invalid) when (state.Valid is not null)
            {
                if (isFirstReading)
                    Log.ReloadFailed(_logger, state.Section.Path, string.Join(Environment.NewLine, invalid.Failures));
                return state.Valid.Value.Options;
            }
        }
    }

    /// <summary>Returns the identity that replaces that of the node for the last valid options.</summary>
    /// <param name="name">The name of the options.</param>
    /// <returns>The identity; <see langword="null"/> if there are no valid options from a section.</returns>
    internal NodeIdentity? IdentityOf(string name)
    {
        if (!_states.TryGetValue(name, out var state))
            return null;
        lock (state.Lock)
            return state.Valid?.Identity;
    }

    private (T Options, AuthReading<T> Reading) Read(string name, IConfigurationSection section)
    {
        var reading = AuthReading<T>.Read(
            section, new NodeIdentity(section, _environment), new SettingSource(section, _configuration));
        return reading.Value is { } value
            ? (new ConfiguredOptions<T>(services, value).Create(name), reading)
            : throw new OptionsValidationException(name, typeof(T), reading.Problems.Select(static problem => problem.Text));
    }

    /// <summary>Represents the state of the options of a name.</summary>
    private sealed class State(IConfigurationSection section)
    {
        private IChangeToken? _token;

        public object Lock { get; } = new();

        public IConfigurationSection Section => section;

        public (T Options, NodeIdentity Identity)? Valid { get; set; }

        /// <summary>Returns <see langword="true"/> if the settings were not read since they were loaded.</summary>
        public bool BeginReading()
        {
            if (_token is { HasChanged: false })
                return false;
            _token = section.GetReloadToken();
            return true;
        }
    }
}
