using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace StarRocks.AwsAuth.Extensions;

/// <summary>
/// Creates options from their section. If the settings have problems after a reload, the last valid options stay in use, and the problems
/// are logged once.
/// </summary>
/// <typeparam name="T">The type of the options.</typeparam>
internal sealed class AuthOptionsFactory<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>
    : OptionsFactory<T>, IOptionsFactory<T>
    where T : class, IPropertySource<T>
{
    private readonly Dictionary<string, State> _states;
    private readonly IConfiguration? _configuration;
    private readonly IHostEnvironment? _environment;
    private readonly ILogger? _logger;

    internal AuthOptionsFactory(IServiceProvider services)
        : base(
            services.GetServices<IConfigureOptions<T>>(),
            services.GetServices<IPostConfigureOptions<T>>(),
            services.GetServices<IValidateOptions<T>>())
    {
        _states = new Dictionary<string, State>(StringComparer.Ordinal);
        foreach (var section in services.GetServices<AuthSection<T>>())
            _states[section.Name] = new State(section.Section);
        _configuration = services.GetService<IConfiguration>();
        _environment = services.GetService<IHostEnvironment>();
        _logger = services.GetService<ILoggerFactory>()?.CreateLogger(Log.Category);
    }

    /// <summary>Creates the options of a name, or returns the last valid ones.</summary>
    /// <param name="name">The name of the options.</param>
    /// <returns>The options.</returns>
    /// <exception cref="OptionsValidationException">There are problems, and no valid options before.</exception>
    public new T Create(string name)
    {
        if (!_states.TryGetValue(name, out var state))
            return base.Create(name);
        lock (state.Lock)
        {
            try
            {
                state.BeginReading();
                return state.LastValid = base.Create(name);
            }
            catch (OptionsValidationException invalid) when (state.LastValid is not null)
            {
                if (state.IsFirstReading && _logger is not null)
                    Log.ReloadFailed(_logger, state.Section.Path, string.Join(Environment.NewLine, invalid.Failures));
                return state.LastValid;
            }
        }
    }

    /// <inheritdoc/>
    protected override T CreateInstance(string name)
    {
        if (!_states.TryGetValue(name, out var state))
            return base.CreateInstance(name);
        var reading = AuthReading<T>.Read(
            state.Section, new NodeIdentity(state.Section, _environment), new SettingSource(state.Section, _configuration));
        if (reading.Value is null)
            throw new OptionsValidationException(name, typeof(T), reading.Problems);
        if (state.IsFirstReading && _logger is not null)
        {
            foreach (var warning in reading.Problems)
                Log.Warning(_logger, warning);
        }

        return reading.Value;
    }

    /// <summary>Represents the state of the options of a name.</summary>
    private sealed class State(IConfigurationSection section)
    {
        private IChangeToken? _token;

        public object Lock { get; } = new();

        public IConfigurationSection Section => section;

        public T? LastValid { get; set; }

        /// <summary>Gets a value indicating whether the settings were not read since they were loaded.</summary>
        public bool IsFirstReading { get; private set; }

        public void BeginReading()
        {
            IsFirstReading = _token is null || _token.HasChanged;
            if (IsFirstReading)
                _token = section.GetReloadToken();
        }
    }
}
