//! What one wire text is called in Rust when nothing else has a claim to the name.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// Words that Rust reserves in some edition; all but the four of [`NEVER_RAW`] can be raw identifiers.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that have a meaning in paths and therefore no raw form.
const NEVER_RAW: &[&str] = &["self", "Self", "super", "crate"];

/// Module names that the generated crate itself uses.
const OWN_MODULES: &[&str] = &[
    "runtime",
    "models",
    "notifications",
    "operations",
    "lib",
    "main",
    "mod",
    "core",
    "std",
    "alloc",
];

/// File stems that Windows gives to devices, whatever the extension.
const DEVICE_NAMES: &[&str] = &["con", "prn", "aux", "nul", "conin", "conout", "clock"];

/// File systems stop at 255 bytes for a file name; this leaves room for a suffix and an extension.
const LONGEST: usize = 120;

/// The type name of a root schema: the schema's own name wherever that is a type name, else its
/// words in upper camel case.
pub fn type_ident(wire_name: &str) -> String {
    type_ident_or(wire_name, wire_name)
}

/// A text that is a type name, or else the words of another.
fn type_ident_or(text: &str, words: &str) -> String {
    let is_type_name = text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(is_ident_char)
        && text.len() <= LONGEST;
    if is_type_name && text != "Self" {
        text.to_owned()
    } else {
        upper_camel(words)
    }
}

/// The type of an operation: its name with the first letter raised wherever that is a type name in camel case, else its
/// words in upper camel case.
pub fn operation_ident(wire_name: &str) -> String {
    let mut letters = wire_name.chars();
    let raised: String = letters
        .next()
        .map(|first| first.to_ascii_uppercase())
        .into_iter()
        .chain(letters)
        .collect();
    let is_snake = raised.contains('_') && !wire_name.contains(|c: char| c.is_ascii_uppercase());
    if is_snake {
        upper_camel(wire_name)
    } else if wire_name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        type_ident_or(&raised, wire_name)
    } else {
        upper_camel(wire_name)
    }
}

/// Setters that every operation has, and its body.
const OWN_SETTERS: &[&str] = &["body", "draft", "new", "request"];

/// The argument or setter of a parameter, raw where it is a keyword.
pub fn argument_ident(wire_name: &str) -> String {
    let ident = field_ident(wire_name);
    match ident.as_str() {
        "extra_" => "extra".to_owned(),
        ident if OWN_SETTERS.contains(&ident) => format!("{ident}_"),
        _ => ident,
    }
}

/// The variant of an enum value, or the name of an inline type: the text's words in upper camel case.
pub fn variant_ident(wire_name: &str) -> String {
    upper_camel(wire_name)
}

/// The field of a property, raw where it is a keyword.
pub fn field_ident(wire_name: &str) -> String {
    let ident = snake(wire_name);
    if NEVER_RAW.contains(&ident.as_str()) || ident == "extra" {
        format!("{ident}_")
    } else {
        field_spelling(&ident)
    }
}

/// A field's name as it is printed: a keyword in its raw form where it has one.
pub(super) fn field_spelling(ident: &str) -> String {
    let plain = ident.strip_prefix("r#").unwrap_or(ident);
    if KEYWORDS.contains(&plain) && !NEVER_RAW.contains(&plain) {
        format!("r#{plain}")
    } else {
        plain.to_owned()
    }
}

/// What stands behind `as_` and `from_` in the names of functions.
pub(super) fn stem_ident(wire_name: &str) -> String {
    let ident = snake(wire_name);
    ident.trim_start_matches('_').to_owned()
}

/// The module of a root schema, which is also the stem of its file: ASCII, lower case, and never a
/// name that some file system keeps for itself.
pub fn module_name(wire_name: &str) -> String {
    let name = snake(wire_name);
    let is_device = DEVICE_NAMES.contains(&name.as_str())
        || (name.len() == 4
            && (name.starts_with("com") || name.starts_with("lpt"))
            && name.ends_with(|c: char| c.is_ascii_digit()));
    if KEYWORDS.contains(&name.as_str()) || OWN_MODULES.contains(&name.as_str()) || is_device {
        format!("{name}_")
    } else {
        name
    }
}

fn upper_camel(wire_name: &str) -> String {
    let ident = shorten(wire_name, spell_out(wire_name).to_upper_camel_case());
    if ident.is_empty() {
        "Empty".to_owned()
    } else if ident.starts_with(|c: char| c.is_ascii_digit()) {
        format!("V{ident}")
    } else if ident == "Self" {
        "Self_".to_owned()
    } else {
        ident
    }
}

fn snake(wire_name: &str) -> String {
    let ident = shorten(wire_name, spell_out(wire_name).to_snake_case());
    if ident.is_empty() {
        "empty".to_owned()
    } else if ident.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{ident}")
    } else {
        ident
    }
}

fn is_ident_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The text with a sign before a number as a word (`+1` and `-1` are not one name), every letter that is
/// not ASCII as a word of its own code point (`é` is `ue9`), and the same for all characters of a text
/// that would otherwise leave nothing to name it by (`>=`).
fn spell_out(wire_name: &str) -> String {
    let nothing_left = !wire_name
        .chars()
        .any(|c| c.is_ascii_alphanumeric() || !c.is_ascii());
    let mut text = String::with_capacity(wire_name.len());
    let (sign, wire_name) = match wire_name.split_at_checked(1) {
        Some(("+", rest)) if is_number(rest) => ("plus ", rest),
        Some(("-", rest)) if is_number(rest) => ("minus ", rest),
        _ => ("", wire_name),
    };
    text.push_str(sign);
    for c in wire_name.chars() {
        if (nothing_left || (!c.is_ascii() && c.is_alphanumeric())) && c != '_' {
            text.push_str(&format!(" u{:x} ", u32::from(c)));
        } else {
            text.push(if c.is_ascii() { c } else { ' ' });
        }
    }
    text
}

/// Whether a text is digits, perhaps with a fraction.
fn is_number(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// Cuts an ident that is too long for a file name; what is cut off lives on in a suffix.
fn shorten(wire_name: &str, ident: String) -> String {
    if ident.len() <= LONGEST {
        ident
    } else {
        // idents are ASCII here, so any byte is a character boundary
        format!(
            "{}_{}",
            ident[..LONGEST].trim_end_matches('_'),
            suffix(wire_name)
        )
    }
}

/// Six hexadecimal digits that follow from the text alone (FNV-1a), to tell apart what folds to one ident.
pub(crate) fn suffix(wire_name: &str) -> String {
    let hash = wire_name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{:06x}", (hash >> 24) ^ (hash & 0x00ff_ffff))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_keep_their_spelling_where_it_is_a_type_name() {
        for same in [
            "CallbackMediaParticipant",
            "DIDPool",
            "Foo_Bar",
            "V2",
            "Option",
            "X",
        ] {
            assert_eq!(type_ident(same), same);
        }
        let changed = [
            ("Self", "Self_"),
            ("bool", "Bool"),
            ("simple-user", "SimpleUser"),
            ("3d", "V3d"),
            ("", "Empty"),
            ("../../etc/passwd", "EtcPasswd"),
            ("a\u{0}b", "AB"),
            ("naïve", "NaUefVe"),
            ("日本", "U65e5U672c"),
            ("$", "U24"),
            ("-1", "Minus1"),
        ];
        for (wire_name, ident) in changed {
            assert_eq!(type_ident(wire_name), ident, "{wire_name:?}");
        }
    }

    #[test]
    fn operations_keep_their_spelling_where_it_is_in_camel_case() {
        let cases = [
            ("getUser", "GetUser"),
            ("getDIDPools", "GetDIDPools"),
            ("getPresencedefinition", "GetPresencedefinition"),
            ("PatchUser", "PatchUser"),
            ("get_my_application", "GetMyApplication"),
            ("getFoo_bar", "GetFoo_bar"),
            ("repos/get-content", "ReposGetContent"),
            ("GET /users/{id}", "GetUsersId"),
            ("self", "Self_"),
            ("3d", "V3d"),
        ];
        for (wire_name, ident) in cases {
            assert_eq!(operation_ident(wire_name), ident, "{wire_name:?}");
        }
        for (wire_name, ident) in [
            ("pageSize", "page_size"),
            ("type", "r#type"),
            ("body", "body_"),
            ("New", "new_"),
            ("extra", "extra"),
            ("filter[name]", "filter_name"),
        ] {
            assert_eq!(argument_ident(wire_name), ident, "{wire_name:?}");
        }
    }

    #[test]
    fn fields_are_never_keywords() {
        let cases = [
            ("type", "r#type"),
            ("self", "self_"),
            ("Self", "self_"),
            ("crate", "crate_"),
            ("super", "super_"),
            ("extra", "extra_"),
            ("gen", "r#gen"),
            ("startTime", "start_time"),
            ("$ref", "r#ref"),
            ("3d", "_3d"),
            (">=", "u3e_u3d"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("-1.5", "minus_1_5"),
            ("-1st", "_1st"),
            ("1-1", "_1_1"),
            ("urn:ietf:params:scim:User", "urn_ietf_params_scim_user"),
        ];
        for (wire_name, ident) in cases {
            assert_eq!(field_ident(wire_name), ident, "{wire_name:?}");
        }
    }

    #[test]
    fn modules_are_file_names_everywhere() {
        let cases = [
            ("DIDPool", "did_pool"),
            ("CON", "con_"),
            ("Com1", "com1_"),
            ("Type", "type_"),
            ("Runtime", "runtime_"),
            ("../../etc/passwd", "etc_passwd"),
        ];
        for (wire_name, module) in cases {
            assert_eq!(module_name(wire_name), module, "{wire_name:?}");
        }
        let long = "A".repeat(4000);
        assert!(module_name(&long).len() < 200);
        assert_ne!(module_name(&long), module_name(&"A".repeat(4001)));
    }
}
