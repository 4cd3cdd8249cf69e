//! Numbers, whatever the features of serde_json that a program's other dependencies enable.

use serde::{Deserialize, Serialize};

use super::samples::*;
use super::{error, json, read};
use crate::runtime::{self, Model};

/// What the runtime thinks of serde_json's features, and what is true.
#[test]
fn the_runtime_knows_whether_digits_are_kept() {
    let long = "0.12345678901234567890123";
    let value: runtime::Any = serde_json::from_str(long).unwrap();
    let printed = value.to_string();
    assert_eq!(crate::runtime::digits::are_kept(), printed == long);
    let disguised: runtime::Any = if crate::runtime::digits::are_kept() {
        // what serde_json makes of its own disguise
        serde_json::from_str(&format!(r#"{{"{}":"5"}}"#, crate::runtime::digits::KEY)).unwrap()
    } else {
        5.into()
    };
    assert_eq!(disguised, runtime::Any::from(5));
}

#[test]
fn numbers_are_read_alike_from_every_source() {
    for (text, written) in [
        (r#"{"ratio":1.5}"#, r#"{"ratio":1.5}"#),
        (r#"{"ratio":1e2}"#, r#"{"ratio":100.0}"#),
        (r#"{"ratio":1.50}"#, r#"{"ratio":1.5}"#),
        (r#"{"ratio":-0}"#, r#"{"ratio":-0.0}"#),
        (
            r#"{"ratio":0.1234567890123456789}"#,
            r#"{"ratio":0.12345678901234568}"#,
        ),
        (
            r#"{"ratio":123456789012345678901234567890.5}"#,
            r#"{"ratio":1.2345678901234568e+29}"#,
        ),
        (
            r#"{"ratios":{"a":2.50,"b":null,"c":7}}"#,
            r#"{"ratios":{"a":2.5,"b":null,"c":7.0}}"#,
        ),
        (
            r#"{"whole":5.0,"small":1e3,"size":12E1}"#,
            r#"{"size":120,"whole":5,"small":1000}"#,
        ),
        (r#"{"any":2.5,"new":-1.5}"#, r#"{"any":2.5,"new":-1.5}"#),
        (
            r#"{"any":[1,{"a":2.5}],"new":{"b":[0.5]}}"#,
            r#"{"any":[1,{"a":2.5}],"new":{"b":[0.5]}}"#,
        ),
        (
            r#"{"pet":{"b":[1.5],"type":"new"}}"#,
            r#"{"pet":{"b":[1.5],"type":"new"}}"#,
        ),
        (r#"{"pet":1.5}"#, r#"{"pet":1.5}"#),
        (
            r#"{"pet":{"c":0.5,"type":"thing","version":2.0}}"#,
            r#"{"pet":{"version":2,"c":0.5,"type":"thing"}}"#,
        ),
        (
            r#"{"pet":{"level":1.50,"ratio":2.50,"type":"person"}}"#,
            r#"{"pet":{"ratio":2.5,"type":"person","level":1.5}}"#,
        ),
    ] {
        let model: Sizes = read(text);
        assert_eq!(model.to_json().unwrap(), written, "{text}");
        let lenient = Sizes::from_json_lenient(text).unwrap();
        assert_eq!(lenient.set_aside, [], "{text}");
        assert_eq!(lenient.model.to_json().unwrap(), written);
        assert_eq!(serde_json::to_string(&model).unwrap(), written);
        assert_eq!(
            serde_json::to_value(&model).unwrap().to_string().len(),
            written.len()
        );
        let others: [Sizes; 4] = [
            serde_json::from_str(text).unwrap(),
            serde_json::from_reader(text.as_bytes()).unwrap(),
            serde_json::from_str::<Flat>(text).unwrap().model,
            serde_json::from_str::<Either>(text).unwrap().model(),
        ];
        for other in others {
            assert_eq!(other.to_json().unwrap(), written, "{text}");
        }
        if !text.contains(":-0}") {
            let value: runtime::Any = serde_json::from_str(text).unwrap();
            let others: [Sizes; 3] = [
                runtime::from_json(&value).unwrap(),
                runtime::read(&value).unwrap(),
                serde_json::from_value(value).unwrap(),
            ];
            for other in others {
                assert_eq!(other.to_json().unwrap(), written, "{text}");
            }
        }
        let value = runtime::json(&model);
        assert_eq!(runtime::from_json::<Sizes>(&value).unwrap(), model);
        // neither in another format
        let mut cbor = Vec::new();
        ciborium::into_writer(&model, &mut cbor).unwrap();
        assert!(!String::from_utf8_lossy(&cbor).contains("private"));
        assert_eq!(
            ciborium::from_reader::<Sizes, _>(cbor.as_slice()).unwrap(),
            model
        );
        let yaml = serde_yaml::to_string(&model).unwrap();
        assert!(!yaml.contains("private"), "{yaml}");
    }
}

#[derive(Deserialize, Serialize)]
struct Flat {
    #[serde(flatten)]
    model: Sizes,
}

#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Either {
    Text(String),
    Model(Box<Sizes>),
}

impl Either {
    fn model(self) -> Sizes {
        match self {
            Either::Model(model) => *model,
            Either::Text(text) => panic!("{text}"),
        }
    }
}

/// The object that serde_json disguises numbers as is an ordinary one where it comes from a document.
#[test]
fn the_disguise_of_numbers_is_not_for_documents() {
    let disguise = format!(r#"{{"{}":"5"}}"#, crate::runtime::digits::KEY);
    for text in [
        format!(r#"{{"any":{disguise}}}"#),
        format!(r#"{{"new":{disguise}}}"#),
        format!(r#"{{"new":[{disguise},{{"a":{disguise}}}]}}"#),
        format!(r#"{{"pet":{{"a":{disguise},"type":"thing"}}}}"#),
        format!(r#"{{"pet":{disguise}}}"#),
        disguise.clone(),
    ] {
        let model: Sizes = read(&text);
        assert_eq!(model.to_json().unwrap(), text);
        let lenient = Sizes::from_json_lenient(&text).unwrap();
        assert_eq!((lenient.model, lenient.set_aside), (model, vec![]));
    }
    for name in ["ratio", "whole", "size", "small"] {
        let message = error::<Sizes>(&format!(r#"{{"{name}":{disguise}}}"#));
        assert!(message.contains(", found an object"), "{message}");
    }
    let attributes = format!(r#"{{"attributes":{disguise}}}"#);
    assert_eq!(
        read::<Participant>(&attributes).to_json().unwrap(),
        attributes
    );
    let message = error::<Participant>(&attributes.replace(r#""5""#, "5"));
    assert!(
        message.contains("expected a string, found number 5"),
        "{message}"
    );
}

#[test]
fn numbers_where_something_else_is_expected() {
    for (name, expected) in [
        ("user", "an object"),
        ("attributes", "an object"),
        ("id", "a string"),
        ("held", "a boolean"),
        ("mediaRoles", "a list"),
    ] {
        for (number, found) in [
            ("5", "5"),
            ("-5", "-5"),
            ("1.50", "1.5"),
            ("1e2", "100.0"),
            ("1e30", "1e+30"),
        ] {
            let text = format!(r#"{{"{name}":{number}}}"#);
            let expected = format!("{name}: expected {expected}, found number {found}");
            let message = error::<Participant>(&text);
            assert!(
                message.starts_with(&format!("{expected} at line 1 column ")),
                "{message}"
            );
            let lenient = Participant::from_json_lenient(&text).unwrap();
            assert_eq!(lenient.set_aside[0].to_string(), expected);
            assert_eq!(json(&lenient.model.to_json().unwrap()), json(&text));
            let value: runtime::Any = serde_json::from_str(&text).unwrap();
            let message = serde_json::from_value::<Participant>(value).unwrap_err();
            assert_eq!(message.to_string(), expected);
        }
    }
    let message = error::<Conversation>("1.5");
    assert!(
        message.starts_with("expected an object, found number 1.5"),
        "{message}"
    );
    let message = Conversation::from_json_lenient("1.5")
        .unwrap_err()
        .to_string();
    assert_eq!(message, "expected an object, found number 1.5");
}

#[test]
fn an_integer_is_read_exactly_or_not_at_all() {
    for text in [
        r#"{"size":18446744073709551615}"#,
        r#"{"size":9223372036854775808,"sizes":[0,18446744073709551615]}"#,
        r#"{"whole":9223372036854775807,"new":18446744073709551615,"old":-9223372036854775808}"#,
        r#"{"any":[18446744073709551615,-9223372036854775808]}"#,
        r#"{"pet":{"a":18446744073709551615,"type":"new"}}"#,
    ] {
        let model: Sizes = read(text);
        assert_eq!(model.to_json().unwrap(), text);
        assert_eq!(model.clone(), model);
        assert_eq!(Sizes::from_json_lenient(text).unwrap().model, model);
        assert_eq!(serde_json::from_value::<Sizes>(json(text)).unwrap(), model);
        assert_eq!(runtime::json(&model), json(text));
        let mut cbor = Vec::new();
        ciborium::into_writer(&model, &mut cbor).unwrap();
        assert_eq!(
            ciborium::from_reader::<Sizes, _>(cbor.as_slice()).unwrap(),
            model
        );
    }
    for (text, message) in [
        (
            r#"{"ratio":9007199254740993}"#,
            "ratio: expected a number that an f64 holds exactly, found number 9007199254740993",
        ),
        (
            r#"{"ratio":-9007199254740993}"#,
            "ratio: expected a number that an f64 holds exactly, found number -9007199254740993",
        ),
        (
            r#"{"ratio":18446744073709551615}"#,
            "ratio: expected a number that an f64 holds exactly, found number 18446744073709551615",
        ),
        (
            r#"{"ratio":9223372036854775807}"#,
            "ratio: expected a number that an f64 holds exactly, found number 9223372036854775807",
        ),
        (
            r#"{"ratios":{"a":9007199254740993}}"#,
            "ratios.a: expected a number that an f64 holds exactly, found number 9007199254740993",
        ),
        (
            r#"{"small":4294967295}"#,
            "small: expected an integer from -2147483648 to 2147483647, found number 4294967295",
        ),
        (
            r#"{"whole":9223372036854775808}"#,
            "whole: expected an integer from -9223372036854775808 to 9223372036854775807, found number 9223372036854775808",
        ),
        (
            r#"{"size":-1}"#,
            "size: expected an integer from 0 to 18446744073709551615, found number -1",
        ),
        (
            r#"{"size":3.5}"#,
            "size: expected an integer from 0 to 18446744073709551615, found number 3.5",
        ),
        (
            r#"{"sizes":[1,"x"]}"#,
            r#"sizes[1]: expected an integer, found string "x""#,
        ),
    ] {
        let strict = error::<Sizes>(text);
        assert!(
            strict.starts_with(&format!("{message} at line 1 column ")),
            "{strict}"
        );
        let lenient = Sizes::from_json_lenient(text).unwrap();
        assert_eq!(lenient.set_aside[0].to_string(), message);
        assert_eq!(lenient.model.to_json().unwrap(), text);
        let value = serde_json::from_value::<Sizes>(json(text)).unwrap_err();
        assert_eq!(value.to_string(), message);
    }
    // these are exact
    for (text, value) in [
        ("9007199254740992", 9_007_199_254_740_992.0),
        ("-9007199254740994", -9_007_199_254_740_994.0),
        ("18446744073709549568", 18_446_744_073_709_549_568.0),
        ("-9223372036854775808", -9_223_372_036_854_775_808.0),
        // and this is a fraction, which is rounded
        ("9007199254740993.0", 9_007_199_254_740_992.0),
    ] {
        assert_eq!(
            read::<Sizes>(format!(r#"{{"ratio":{text}}}"#)).ratio,
            Some(value)
        );
    }
}

/// Digits beyond 64 bits are kept where serde_json keeps them, and rounded where it does not.
#[test]
fn digits_beyond_64_bits_follow_serde_json() {
    for number in [
        "123456789012345678901234567890",
        "0.12345678901234567890123",
        "1.50",
    ] {
        let kept: runtime::Any = serde_json::from_str(number).unwrap();
        for text in [
            format!(r#"{{"any":{number}}}"#),
            format!(r#"{{"new":{number}}}"#),
            format!(r#"{{"new":[{{"a":{number}}}]}}"#),
            format!(r#"{{"pet":{number}}}"#),
            format!(r#"{{"pet":{{"a":{number},"type":"thing"}}}}"#),
            format!(r#"{{"pet":{{"a":{number},"type":"new"}}}}"#),
            // set aside
            format!(r#"{{"sizes":["x",{number}]}}"#),
        ] {
            let written = text.replace(number, &kept.to_string());
            let lenient = Sizes::from_json_lenient(&text).unwrap();
            assert_eq!(lenient.model.to_json().unwrap(), written);
            assert_eq!(serde_json::to_string(&lenient.model).unwrap(), written);
            if lenient.set_aside.is_empty() {
                assert_eq!(read::<Sizes>(&text).to_json().unwrap(), written);
                let value: runtime::Any = serde_json::from_str(&text).unwrap();
                let model = serde_json::from_value::<Sizes>(value).unwrap();
                assert_eq!(model.to_json().unwrap(), written);
            }
            let mut cbor = Vec::new();
            ciborium::into_writer(&lenient.model, &mut cbor).unwrap();
            assert!(!String::from_utf8_lossy(&cbor).contains("private"));
        }
    }
    // a number that not even an f64 comes near is for any JSON value alone, if at all
    let huge = r#"{"any":1e999,"new":[1e999]}"#;
    match Sizes::from_json(huge) {
        Ok(model) => {
            assert!(crate::runtime::digits::are_kept());
            assert_eq!(model.to_json().unwrap(), huge.replace("1e", "1e+"));
            assert_eq!(runtime::json(&model), json(huge));
        }
        Err(error) => {
            assert!(!crate::runtime::digits::are_kept());
            assert!(error.to_string().starts_with("any: number out of range"));
        }
    }
    for name in ["ratio", "whole", "id"] {
        let text = format!(r#"{{"{name}":1e999,"ratio":-1e999}}"#);
        let message = error::<Sizes>(&text.replace(r#""id":1e999,"#, ""));
        assert!(message.contains(": number out of range"), "{message}");
    }
}

#[test]
fn unknown_entries_are_written_without_a_trace_of_serde_json() {
    let text = r#"{"zz":{"a":[1.5,-2,3e10,true,null,"x"]},"aa":0.1}"#;
    let model: Sizes = read(text);
    let yaml = serde_yaml::to_string(&model).unwrap();
    assert_eq!(
        yaml,
        "zz:\n  a:\n  - 1.5\n  - -2\n  - 30000000000.0\n  - true\n  - null\n  - x\naa: 0.1\n"
    );
    let again: Sizes = serde_yaml::from_str(&yaml).unwrap();
    assert_eq!(
        again.extra.get("aa").and_then(|value| value.as_f64()),
        Some(0.1)
    );
}
