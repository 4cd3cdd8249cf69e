use serde_json::json as value;

use super::samples::Reference;
use super::{json, read};
use crate::runtime::{Extra, Model};

#[test]
fn extra_is_a_small_ordered_map() {
    let mut extra = Extra::default();
    assert!(extra.is_empty() && extra.get("a").is_none());
    assert_eq!(extra.insert("b", 1), None);
    extra.insert("a", "x");
    assert_eq!(extra.insert("b", 2), Some(value!(1)));
    *extra.get_mut("a").unwrap() = value!([1]);
    assert_eq!(
        extra.clone().into_iter().collect::<Vec<_>>(),
        [("b".to_owned(), value!(2)), ("a".to_owned(), value!([1]))]
    );
    assert_eq!(extra.len(), 2);
    assert_eq!(extra.get_as::<Vec<u8>>("a").unwrap().unwrap(), [1]);
    assert!(extra.get_as::<bool>("a").unwrap().is_err() && extra.get_as::<bool>("c").is_none());
    assert_eq!(
        format!("{extra:?}"),
        r#"{"b": Number(2), "a": Array [Number(1)]}"#
    );
    assert_eq!(extra.remove("b"), Some(value!(2)));
    assert_eq!(extra.remove("a"), Some(value!([1])));
    assert_eq!(extra, Extra::EMPTY);
    assert!(!Extra::from_iter([("x", 1)]).is_empty());
    assert!(Extra::from_iter(Vec::<(String, i32)>::new()).is_empty());
}

#[test]
fn equality_ignores_the_order_of_extra() {
    let a: Reference = read(r#"{"x":1,"y":{"p":1,"q":2}}"#);
    let b: Reference = read(r#"{"y":{"q":2,"p":1},"x":1}"#);
    assert_eq!(a, b);
    assert_ne!(a, read(r#"{"x":1}"#));
    assert_ne!(a, read(r#"{"x":1,"z":{"p":1,"q":2}}"#));
    assert_ne!(read::<Reference>("{}"), a);
}

#[test]
fn thousands_of_unknown_properties_are_no_trouble() {
    let entries: Vec<String> = (0..100_000)
        .map(|index| format!(r#""unknown{index}":{index}"#))
        .collect();
    let text = format!("{{{}}}", entries.join(","));
    let model: Reference = read(&text);
    assert_eq!(model.extra.len(), 100_000);
    assert_eq!(model.to_json().unwrap(), text);
    let reversed = format!(
        "{{{}}}",
        entries.iter().rev().cloned().collect::<Vec<_>>().join(",")
    );
    assert_eq!(read::<Reference>(&reversed), model);
    let repeated = format!("{{{}}}", vec![r#""k":1"#; 100_000].join(","));
    assert_eq!(read::<Reference>(repeated).extra.len(), 1);
    assert_eq!(json(&text), serde_json::to_value(&model).unwrap());
}
