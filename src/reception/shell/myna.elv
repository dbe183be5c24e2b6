# Completes command lines of myna in elvish: put it in a module that rc.elv uses, or eval it.
use str
set edit:completion:arg-completer[myna] = {|@words|
    var before = $words[1..-1]
    var current = $words[-1]
    (external $words[0]) complete -- $@before .$current 2>/dev/null | from-lines | each {|line|
        var value name = (str:split &max=2 "\t" $line)
        if (eq $value '') {
            edit:complete-filename $current
        } else {
            var after = ' '
            if (str:has-suffix $value '=') { set after = '' }
            edit:complex-candidate $value &display=$value'  '$name &code-suffix=$after
        }
    }
}
