import { UserError } from "../../errors.ts";
import type { CommandContext, Invocation } from "../context.ts";
import { SHELLS } from "../definitions/completion.ts";
import { didYouMean } from "../did-you-mean.ts";

/** Each asks `nessie complete`, which prints a completion, a tab and its meaning per line, or `:files`. */
const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], string>> = {
  bash: `_nessie() {
  local line word="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r line; do
    if [ "$line" = ":files" ]; then
      compopt -o default 2>/dev/null
      [ "$word" = "=" ] && word=""
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word")
      compopt -o filenames 2>/dev/null
      return
    fi
    line="\${line%%$'\\t'*}"
    # bash replaces only what follows the "=".
    case "$COMP_WORDBREAKS" in *=*) line="\${line#*=}" ;; esac
    COMPREPLY+=("$line")
  done < <(nessie complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _nessie nessie`,
  zsh: `#compdef nessie
_nessie() {
  local line
  local -a candidates
  for line in "\${(@f)$(nessie complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -z "$line" ]] && continue
    if [[ "$line" == ":files" ]]; then
      compset -P '--*='
      _files
      return
    fi
    candidates+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  _describe nessie candidates
}
if [[ "\${funcstack[1]}" == "_nessie" ]]; then
  _nessie "$@"
else
  compdef _nessie nessie
fi`,
  fish: `function __nessie_complete
  set -l words (commandline -opc)
  set -l word (commandline -ct)
  set -e words[1]
  set -l lines (nessie complete -- $words "$word" 2>/dev/null)
  if test "$lines[1]" = ":files"
    __fish_complete_path "$word"
  else
    printf '%s\\n' $lines
  end
end
complete -c nessie -f -a '(__nessie_complete)'`,
};

/** `nessie completion`: prints the script of a shell; resolves to 0. */
export async function completionCommand(
  { positionals }: Invocation,
  { print }: CommandContext,
): Promise<number> {
  const [given = ""] = positionals;
  const shell = SHELLS.find((name) => name === given);
  if (shell === undefined)
    throw new UserError(
      `completion takes one of ${SHELLS.join(", ")}, but is "${given}"${didYouMean(given, SHELLS)}`,
    );
  print(SCRIPTS[shell]);
  return 0;
}
