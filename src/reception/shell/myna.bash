# Completes command lines of myna in bash: source it, or put it where bash-completion looks.
_myna() {
    local words=() last=-1 place line value
    # bash parts words at = and : too. They are put together again, so that the program sees what was typed.
    local typed=${COMP_LINE:0:COMP_POINT}
    for ((place = 1; place <= COMP_CWORD; place++)); do
        local word=${COMP_WORDS[place]}
        if ((last >= 0)) && [[ $typed == *"${words[last]}$word"* ]] &&
            [[ $word == [=:]* || ${words[last]} == *[=:] ]]; then
            words[last]+=$word
        else
            words[++last]=$word
        fi
    done
    local current=${words[last]}
    words[last]=.$current
    # What stands before the last = or : is typed already, and bash keeps it.
    local kept=${current%"${current##*[=:]}"}
    COMPREPLY=()
    while IFS= read -r line; do
        value=${line%%$'\t'*}
        if [[ -z $value ]]; then
            compopt -o filenames 2>/dev/null
            while IFS= read -r value; do COMPREPLY+=("$value"); done < <(compgen -f -- "${current#"$kept"}")
            return
        fi
        COMPREPLY+=("${value#"$kept"}")
        [[ $value == *= ]] && compopt -o nospace 2>/dev/null
    done < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
}
complete -F _myna myna
