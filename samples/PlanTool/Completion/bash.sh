# Completion of kawasaki-plan in bash: eval "$(kawasaki-plan completion bash)"
_kawasaki_plan() {
  local words=("${COMP_WORDS[@]:1:COMP_CWORD}")
  mapfile -t COMPREPLY < <(kawasaki-plan complete -- "${words[@]}" 2> /dev/null)
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
    compopt -o nospace
  fi
}
complete -o bashdefault -o default -F _kawasaki_plan kawasaki-plan
