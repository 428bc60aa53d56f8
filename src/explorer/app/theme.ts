/** Light, dark, or as the system has it; kept on this machine. */
const KEY = "dateline-theme";
const ORDER = ["auto", "light", "dark"] as const;
type Choice = (typeof ORDER)[number];

export function setUpTheme(button: HTMLButtonElement): void {
  let choice: Choice = ORDER.find((each) => each === localStorage.getItem(KEY)) ?? "auto";
  const apply = (): void => {
    if (choice === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = choice;
    button.textContent = `Theme: ${choice}`;
  };
  button.addEventListener("click", () => {
    choice = ORDER[(ORDER.indexOf(choice) + 1) % ORDER.length]!;
    localStorage.setItem(KEY, choice);
    apply();
  });
  apply();
}
