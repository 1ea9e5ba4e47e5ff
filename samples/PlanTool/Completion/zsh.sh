#compdef kawasaki-plan
# Completion of kawasaki-plan in zsh: eval "$(kawasaki-plan completion zsh)"
_kawasaki_plan() {
  local -a answers
  answers=("${(@f)$(kawasaki-plan complete -- "${(@)words[2,CURRENT]}" 2> /dev/null)}")
  if [[ -n ${answers[1]} ]]; then
    compadd -a answers
  else
    _files
  fi
}
compdef _kawasaki_plan kawasaki-plan
