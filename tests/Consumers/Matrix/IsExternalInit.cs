#if !NET5_0_OR_GREATER
namespace System.Runtime.CompilerServices
{
    /// <summary>What the compiler asks for behind <c>init</c>, which older frameworks lack.</summary>
    internal static class IsExternalInit
    {
    }
}
#endif
