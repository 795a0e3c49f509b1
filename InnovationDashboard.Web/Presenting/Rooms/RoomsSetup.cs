using InnovationDashboard.Data;
using InnovationDashboard.Web.Presenting.Rooms.Screens;
using InnovationDashboard.Web.Presenting.Rooms.Stores;
using StackExchange.Redis;

namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>Puts rooms together. With <c>ConnectionStrings:Rooms</c> they are kept in Redis or Valkey and shared by all servers that name the same; without, in the memory of this one.</summary>
internal static class RoomsSetup
{
    private const string FileName = "rooms.json";

    /// <summary>Adds the services.</summary>
    public static void AddRooms(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IRoomStore>(provider => provider.GetRequiredService<IConfiguration>().GetConnectionString("Rooms") is { Length: > 0 } connection
            ? new RedisRoomStore(Connect(connection), provider.GetRequiredService<TimeProvider>())
            : new MemoryRoomStore(
                new RoomFile(Path.Combine(provider.GetRequiredService<InnovationDataOptions>().DataFolder, FileName), provider.GetRequiredService<ILogger<RoomFile>>()), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<RoomKeeper>();
        services.AddSingleton<RoomDoor>();
        services.AddSingleton<RoomBriefings>();
        services.AddSingleton<RoomEvents>();
        services.AddSingleton<RoomHalls>();
        services.AddSingleton<RoomStream>();
        services.AddSingleton<RoomPages>();
    }

    // A store that is away when the site starts costs rooms, not the site; it is connected to as soon as it is there.
    private static ConnectionMultiplexer Connect(string connection)
    {
        var options = ConfigurationOptions.Parse(connection);
        options.AbortOnConnectFail = false;
        return ConnectionMultiplexer.Connect(options);
    }
}
