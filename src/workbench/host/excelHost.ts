import type { Book } from "../book/book";
import type { Conversation, ConversationOptions } from "./conversation";
import { HostConversation } from "./hostConversation";
import type { HostSettings } from "./hostSettings";
import { Traffic } from "./traffic";

/**
 * The Excel that Microsoft's office.js talks to: one workbook, and the pages joined to it.
 * It knows neither window nor network: the page carries its messages by `postMessage`, Node by a
 * small window (`node/officeWindow.ts`).
 */
export class ExcelHost {
  readonly traffic = new Traffic();
  private readonly conversations = new Map<string, HostConversation>();

  constructor(
    readonly book: Book,
    readonly settings: HostSettings,
  ) {}

  openConversation(options: ConversationOptions): Conversation {
    const conversation = new HostConversation(this, options);
    this.conversations.set(options.id, conversation);
    return conversation;
  }

  conversation(id: string): HostConversation | undefined {
    return this.conversations.get(id);
  }

  forget(id: string): void {
    this.conversations.delete(id);
  }
}
