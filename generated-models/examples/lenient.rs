//! Reads a document of which parts have the wrong type, and tells which.
//!
//! `cargo run --example lenient`

use generated_models::CallbackConversation;
use generated_models::runtime::{Error, Model};

fn main() -> Result<(), Error> {
    let response = r#"{
      "id": "c1",
      "participants": [
        {"id": "p1", "timeoutSeconds": "120", "startTime": "2026-03-01T09:30:00Z"},
        {"id": "p2", "startTime": "yesterday"}
      ]
    }"#;

    if let Err(error) = CallbackConversation::from_json(response) {
        println!("strictly: {error}");
    }

    let read = CallbackConversation::from_json_lenient(response)?;
    for set_aside in &read.set_aside {
        println!("set aside: {set_aside}");
    }
    for participant in read.model.participants.iter().flatten() {
        println!("{:?} since {:?}", participant.id, participant.start_time);
    }
    // what was set aside is written as it was
    println!("send: {}", read.model.to_json()?);
    Ok(())
}
