#compdef newsgraph
# Completion of newsgraph for zsh.
_newsgraph() {
  local -a ask replies
  ask=("${(@)words[1,CURRENT-1]}")
  [[ ${words[CURRENT]} == -* ]] && ask+=("${words[CURRENT]}")
  replies=("${(@f)$("${ask[@]}" --generate-bash-completion 2>/dev/null)}")
  replies=("${(@)replies:#}")
  if (( ${#replies} )); then
    compadd -- "${replies[@]}"
  else
    _files
  fi
}
compdef _newsgraph newsgraph
