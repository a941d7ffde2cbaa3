# Completion of newsgraph for bash.
_newsgraph() {
  # Bash breaks words at = and : as well; the program's words end at blanks alone.
  local line=${COMP_LINE:0:COMP_POINT} current reply
  local -a words
  read -ra words <<< "$line"
  case $line in
    *[[:space:]]) current='' ;;
    *) current=${words[-1]}; unset 'words[-1]' ;;
  esac
  COMPREPLY=()
  local before=''
  case $current in
    *[=:]*) before=${current%"${current##*[=:]}"} ;;
  esac
  local -a ask=("${words[@]}")
  case $current in
    -*) ask+=("$current") ;;
  esac
  while IFS= read -r reply; do
    case $reply in
      "$current"*) COMPREPLY+=("${reply#"$before"}") ;;
    esac
  done < <("${ask[@]}" --generate-bash-completion 2>/dev/null)
  case ${COMPREPLY[0]-} in
    *=) compopt -o nospace 2>/dev/null ;;
  esac
}
complete -o bashdefault -o default -F _newsgraph newsgraph
