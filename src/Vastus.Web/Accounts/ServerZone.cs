using NodaTime;
using NodaTime.TimeZones;

namespace Vastus.Web.Accounts;

/// <summary>The zone of the machine: what is meant until a person says otherwise.</summary>
internal static class ServerZone
{
    public static DateTimeZone Here { get; } = Find();

    private static DateTimeZone Find()
    {
        try
        {
            return DateTimeZoneProviders.Tzdb.GetSystemDefault();
        }
        catch (DateTimeZoneNotFoundException)
        {
            return DateTimeZone.Utc;
        }
    }
}
