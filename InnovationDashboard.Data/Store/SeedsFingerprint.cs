using System.Globalization;
using System.Text;

namespace InnovationDashboard.Data.Store;

/// <summary>Names, sizes and times of a folder's files: cheap to take, and different whenever a file was written.</summary>
internal static class SeedsFingerprint
{
    /// <summary>The fingerprint; a folder that is missing or cannot be listed has one too.</summary>
    public static string Of(string folder)
    {
        try
        {
            var text = new StringBuilder();
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
                text.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
            return text.ToString();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return error.GetType().Name;
        }
    }
}
