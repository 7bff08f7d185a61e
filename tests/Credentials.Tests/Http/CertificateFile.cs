using System.Security.Cryptography.X509Certificates;

namespace StarRocks.AwsAuth.Credentials.Tests.Http;

/// <summary>Represents a file with the certificate that a process trusts.</summary>
internal sealed class CertificateFile : IDisposable
{
    public CertificateFile(X509Certificate2 certificate) => File.WriteAllText(Name, certificate.ExportCertificatePem());

    public string Name { get; } = Path.GetTempFileName();

    public void Dispose() => File.Delete(Name);
}
