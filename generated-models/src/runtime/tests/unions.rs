use super::samples::*;
use super::{error, json, read};
use crate::runtime::{Model, Union};

#[test]
fn the_discriminator_chooses_wherever_it_stands() {
    for text in [
        r#"{"type":"thing","name":"n"}"#,
        r#"{"name":"n","type":"thing"}"#,
        r#"{"name":"n","type":"object"}"#,
    ] {
        let pet: Pet = serde_json::from_str(text).unwrap();
        let Pet::Thing(thing) = &pet else {
            panic!("{pet:?}")
        };
        assert_eq!(thing.name.as_deref(), Some("n"));
        assert_eq!(json(&serde_json::to_string(&pet).unwrap()), json(text));
        assert_eq!(pet.clone(), pet);
    }
    let text =
        r#"{"pets":[{"type":"person","id":"i","zz":{"b":1},"aa":2},{"type":"thing"}],"x":1}"#;
    let model: Conversation = read(text);
    let Pet::Person(person) = &model.pets.as_ref().unwrap()[0] else {
        panic!("{model:?}")
    };
    assert_eq!(
        person.extra.iter().map(|entry| entry.0).collect::<Vec<_>>(),
        ["zz", "aa"]
    );
    assert_eq!(json(&model.to_json().unwrap()), json(text));
    assert_eq!(Union::tag(&model.pets.unwrap()[1]), Some("thing"));
}

#[test]
fn without_a_known_discriminator_the_fallback_keeps_everything() {
    for text in [
        r#"{"type":"new","a":[1]}"#,
        r#"{"a":{"b":null}}"#,
        r#"{"type":5}"#,
        r#""text""#,
        "[1,2]",
        "7",
    ] {
        let pet: Pet = serde_json::from_str(text).unwrap();
        assert!(
            matches!(&pet, Pet::Other(value) if **value == json(text)),
            "{pet:?}"
        );
        assert_eq!(serde_json::to_value(&pet).unwrap(), json(text));
    }
    for text in [r#"{"kind":"dog","a":[1],"b":null}"#, r#"{"z":1,"a":2}"#] {
        let animal: Animal = serde_json::from_str(text).unwrap();
        assert!(matches!(&animal, Animal::Other(_)));
        assert_eq!(serde_json::to_string(&animal).unwrap(), text);
    }
    assert!(matches!(
        serde_json::from_str(r#"{"kind":"cat"}"#).unwrap(),
        Animal::Cat(_)
    ));
    assert!(
        serde_json::from_str::<Animal>("5")
            .unwrap_err()
            .to_string()
            .starts_with("expected an object, found number 5")
    );
    assert_eq!(format!("{:?}", Animal::default()), "Other(Base)");
}

#[test]
fn errors_within_a_union_name_the_path() {
    let message = error::<Conversation>(r#"{"pets":[{"type":"person","self":{"held":1}}]}"#);
    assert!(
        message
            .starts_with("pets[0].self.held: expected a boolean, found number 1 at line 1 column"),
        "{message}"
    );
    let lenient =
        Conversation::from_json_lenient(r#"{"pets":[{"type":"person","self":{"held":1}}]}"#)
            .unwrap();
    assert_eq!(lenient.set_aside[0].path, "pets[0].self.held");
    assert_eq!(
        lenient.model.to_json().unwrap(),
        r#"{"pets":[{"type":"person","self":{"held":1}}]}"#
    );
}

#[test]
fn a_union_without_discriminator_is_read_as_what_one_asks_for() {
    let value: PetOrFood = serde_json::from_str(r#"{"name":"n","z":1}"#).unwrap();
    let reference = value.as_reference().unwrap();
    assert_eq!(reference.name.as_deref(), Some("n"));
    assert_eq!(PetOrFood::from(reference), value);
    assert_eq!(
        PetOrFood(json(r#"{"version":"x"}"#))
            .as_reference()
            .unwrap_err()
            .to_string(),
        r#"version: expected an integer, found string "x""#
    );
}
