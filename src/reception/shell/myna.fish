# Completes command lines of myna in fish: put it as myna.fish in the folder completions of fish.
function __myna_complete
    set -l words (commandline -opc) .(commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] 2>/dev/null)
        if string match -q \t'*' -- $line
            set -l typed (commandline -ct)
            __fish_complete_path (string replace -r '^--[^=]*=' '' -- $typed)
            return
        end
        echo $line
    end
end
complete -c myna -f -k -a '(__myna_complete)'
