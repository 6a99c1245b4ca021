import en from "../../src/_locales/en/messages.json";

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Looks messages up as the browsers do: the English ones, unless others are given. */
export function translator(messages: Record<string, Message> = en) {
  return (key: string, ...substitutions: string[]): string => {
    const entry = messages[key];
    if (!entry) return "";
    const named = entry.message.replace(
      /\$(\w+)\$/g,
      (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? "",
    );
    return named.replace(/\$(\d)/g, (_, number: string) => substitutions[Number(number) - 1] ?? "");
  };
}
