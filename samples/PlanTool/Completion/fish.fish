# Completion of kawasaki-plan in fish: kawasaki-plan completion fish | source
function __kawasaki_plan_complete
    set -l words (commandline --cut-at-cursor --tokenize)
    set -l typed (commandline --cut-at-cursor --current-token)
    set -l answers (kawasaki-plan complete -- $words[2..] "$typed" 2> /dev/null)
    if test (count $answers) -gt 0
        printf '%s\n' $answers
    else
        __fish_complete_path "$typed"
    end
end
complete --command kawasaki-plan --no-files --arguments '(__kawasaki_plan_complete)'
