use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;

use super::json;
use super::samples::*;
use crate::runtime::{Any, Model};

fn json_value() -> impl Strategy<Value = Any> {
    let leaf = prop_oneof![
        Just(Any::Null),
        any::<bool>().prop_map(Any::from),
        any::<i64>().prop_map(Any::from),
        any::<u64>().prop_map(Any::from),
        (-1e9..1e9f64).prop_map(Any::from),
        ".{0,6}".prop_map(Any::from),
        Just(Any::from("2026-01-31T12:00:00Z")),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        let names = crate::runtime::Schema::of::<Participant>()
            .properties()
            .chain(crate::runtime::Schema::of::<Conversation>().properties())
            .chain(crate::runtime::Schema::of::<Reference>().properties())
            .map(|property| property.wire_name().to_owned())
            .collect::<Vec<_>>();
        let key = prop_oneof![4 => proptest::sample::select(names), 1 => ".{0,5}"];
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Any::from),
            btree_map(key, inner, 0..6)
                .prop_map(|entries| Any::Object(entries.into_iter().collect())),
        ]
    })
}

fn reference() -> impl Strategy<Value = Reference> {
    let leaf = (
        of(".{0,5}"),
        of(any::<i64>()),
        btree_map("x.{0,3}", json_value(), 0..3),
    )
        .prop_map(|(name, version, extra)| Reference {
            name,
            version,
            extra: extra.into_iter().collect(),
            ..Default::default()
        });
    leaf.prop_recursive(3, 5, 1, |inner| {
        inner.prop_map(|parent| Reference {
            parent: Some(Box::new(parent)),
            ..Default::default()
        })
    })
}

prop_compose! {
    fn participant()(
        id in of(".*"),
        seconds in of((-62_167_219_200i64..=253_402_300_799, 0u32..1_000_000_000)),
        state in of(prop_oneof![Just("alerting".to_owned()), ".{0,8}"]),
        held in of(any::<bool>()),
        timeout_seconds in of(any::<i32>()),
        wrapup_timeout_ms in of(any::<i64>()),
        ratio in of(proptest::num::f64::NORMAL | proptest::num::f64::SUBNORMAL | proptest::num::f64::ZERO),
        media_roles in of(vec(".{0,4}", 0..4)),
        user in of(reference()),
        attributes in of(btree_map(".{0,4}", ".{0,4}", 0..4)),
        aliased in of(vec(reference(), 0..3)),
    ) -> Participant {
        Participant {
            id,
            start_time: seconds.map(|(seconds, nanos)| chrono::DateTime::from_timestamp(seconds, nanos).unwrap()),
            state: state.map(Into::into),
            held,
            timeout_seconds,
            wrapup_timeout_ms,
            ratio,
            media_roles,
            user: user.map(Box::new),
            attributes,
            aliased: aliased.map(Box::new),
            ..Default::default()
        }
    }
}

proptest! {
    #[test]
    fn decoding_undoes_encoding(model in participant()) {
        let text = model.to_json().unwrap();
        let again = Participant::from_json(&text).unwrap();
        prop_assert_eq!(&again, &model);
        prop_assert_eq!(&model.clone(), &model);
        prop_assert_eq!(again.to_json().unwrap(), text.clone());
        prop_assert_eq!(serde_json::from_value::<Participant>(json(&text)).unwrap(), model);
        let mut cbor = Vec::new();
        ciborium::into_writer(&again, &mut cbor).unwrap();
        prop_assert_eq!(ciborium::from_reader::<Participant, _>(cbor.as_slice()).unwrap(), again);
    }

    #[test]
    fn lenient_reading_never_fails_and_loses_nothing(value in json_value()) {
        let text = serde_json::json!({ "participants": [{ "self": value, "user": value }], "matrix": value, "byName": value, "x": value }).to_string();
        let lenient = Conversation::from_json_lenient(&text).unwrap();
        let strict = Conversation::from_json(&text);
        prop_assert_eq!(strict.is_ok(), lenient.set_aside.is_empty());
        let written = json(&lenient.model.to_json().unwrap());
        prop_assert!(same(&json(&text), &written), "{} became {}", text, written);
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in vec(any::<u8>(), 0..200)) {
        let _ = Conversation::from_json(&bytes);
        let _ = Conversation::from_json_lenient(&bytes);
        let _ = ciborium::from_reader::<Conversation, _>(bytes.as_slice());
        let _ = rmp_serde::from_slice::<Conversation>(&bytes);
    }

    #[test]
    fn broken_documents_are_refused(model in participant(), cut in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut text = model.to_json().unwrap().into_bytes();
        let place = cut.index(text.len());
        prop_assert!(Participant::from_json(&text[..place]).is_err());
        text[place] = byte;
        let _ = Participant::from_json(&text);
    }
}

/// Equal up to nulls of known properties, and the text form of numbers and instants.
fn same(a: &Any, b: &Any) -> bool {
    match (a, b) {
        (Any::Object(a), Any::Object(b)) => {
            let null = Any::Null;
            let names = a.keys().chain(b.keys());
            names
                .into_iter()
                .all(|name| same(a.get(name).unwrap_or(&null), b.get(name).unwrap_or(&null)))
        }
        (Any::Array(a), Any::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Any::Number(a), Any::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (a, b) => a == b,
    }
}
