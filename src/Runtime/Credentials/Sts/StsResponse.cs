using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Xml;
using Amazon.Runtime;

namespace StarRocks.AwsAuth.Credentials;

/// <summary>Reads the XML responses of STS and S3.</summary>
internal static class StsResponse
{
    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    };

    internal static IssuedCredentials ReadCredentials(string xml, TimeSpan skew)
    {
        var texts = Texts(xml, "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration");
        return texts is [{ } key, { } secret, { } token, { } expiration] && MetadataResponse.TryReadTime(expiration, out var time)
            ? new IssuedCredentials(new ImmutableCredentials(key, secret, token), time - skew)
            : throw StsProblem.NoCredentials();
    }

    internal static IssueException ReadError(string xml, HttpStatusCode status, IReadOnlyList<string> secrets)
    {
        var texts = Texts(xml, "Code", "Message");
        return StsProblem.Create(texts?[0], texts?[1], status, secrets);
    }

    /// <summary>
    /// Returns the text of the first element with each name, at any depth; <see langword="null"/> if the response is not XML.
    /// </summary>
    internal static string?[]? Texts(string xml, params string[] names)
    {
        var texts = new string?[names.Length];
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), _settings);
            var isRead = reader.Read();
            while (isRead)
            {
                var index = reader.NodeType == XmlNodeType.Element ? Array.IndexOf(names, reader.LocalName) : -1;
                if (index >= 0 && texts[index] is null)
                    texts[index] = reader.ReadElementContentAsString();
                else
                    isRead = reader.Read();
                isRead = isRead && !reader.EOF;
            }

            return texts;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
