# Completion of newsgraph for fish.
function __newsgraph_complete
    set -l ask (commandline -opc)
    set -l current (commandline -ct)
    if string match -q -- '-*' $current
        set -a ask $current
    end
    $ask --generate-bash-completion 2>/dev/null
end
complete -c newsgraph -a '(__newsgraph_complete)'
