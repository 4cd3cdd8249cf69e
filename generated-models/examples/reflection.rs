//! Walks any model by the description of its type: prints the path and value of everything that is set, and then what
//! a type has.
//!
//! `cargo run --example reflection`

use generated_models::runtime::{Error, Model, ModelRef, Schema, View};
use generated_models::{CallbackConversation, CallbackMediaParticipant};

fn main() -> Result<(), Error> {
    let conversation = CallbackConversation::from_json(
        r#"{"id": "c1", "participants": [{"state": "alerting", "user": {"id": "u1"}, "attributes": {"vip": "yes"}}]}"#,
    )?;
    walk(View::Model(ModelRef::of(&conversation)), "");

    let schema = Schema::of::<CallbackMediaParticipant>();
    println!(
        "\n{} has {} properties, among them",
        schema.name(),
        schema.properties().len()
    );
    for property in schema.properties().take(3) {
        println!(
            "  {}: {} (`{}`)",
            property.wire_name(),
            property.kind(),
            property.ident()
        );
    }
    Ok(())
}

fn walk(value: View<'_>, path: &str) {
    match value {
        View::Model(model) => {
            for (property, value) in model.properties() {
                if let Some(value) = value {
                    walk(value, &format!("{path}/{}", property.wire_name()));
                }
            }
        }
        View::List(list) => {
            for (index, value) in list.iter().enumerate() {
                walk(value, &format!("{path}/{index}"));
            }
        }
        View::Map(map) => {
            for (key, value) in map.iter() {
                walk(value, &format!("{path}/{key}"));
            }
        }
        View::Union(union) => walk(union.value(), path),
        value => println!("{path} = {value:?}"),
    }
}
