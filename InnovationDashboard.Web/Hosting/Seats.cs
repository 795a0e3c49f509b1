namespace InnovationDashboard.Web.Hosting;

/// <summary>Counts connections that last, all of them and by network address.</summary>
/// <param name="all">Seats there are.</param>
/// <param name="perAddress">Seats that one address may take.</param>
internal sealed class Seats(int all, int perAddress)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, int> byAddress = [];
    private int taken;

    /// <summary>True when another seat for this address would be refused.</summary>
    public bool AreFullFor(string address)
    {
        lock (gate) return IsFull(address);
    }

    /// <summary>A seat, until it is disposed; null when there is none.</summary>
    public IDisposable? Take(string address)
    {
        lock (gate)
        {
            if (IsFull(address)) return null;
            taken++;
            byAddress[address] = byAddress.GetValueOrDefault(address) + 1;
            return new Seat(() => Leave(address));
        }
    }

    private bool IsFull(string address) => taken >= all || byAddress.GetValueOrDefault(address) >= perAddress;

    private void Leave(string address)
    {
        lock (gate)
        {
            taken--;
            if (--byAddress[address] == 0) byAddress.Remove(address);
        }
    }

    private sealed class Seat(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
