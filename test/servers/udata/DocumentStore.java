import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** Speaks MongoDB's protocol on the loopback port given, over memory. */
public class DocumentStore {
  public static void main(String[] arguments) {
    int port = Integer.parseInt(arguments[0]);
    new MongoServer(new MemoryBackend()).bind("127.0.0.1", port);
  }
}
