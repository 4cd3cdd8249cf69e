//! Changes one property of what the server sent and sends the rest back, whatever it was.
//!
//! `cargo run --example read_modify_write`

use generated_models::UpdateUser;
use generated_models::runtime::{Error, Model};

fn main() -> Result<(), Error> {
    // what the API answers to GET /api/v2/users/{userId}, with a property that no document lists
    let response = r#"{"id":"7f1c","name":"Ada","version":3,"title":"Agent","state":"on leave","shoeSize":{"eu":42}}"#;

    let mut user = UpdateUser::from_json(response)?;
    user.title = Some("Supervisor".to_owned());
    println!("kept: {:?}", user.extra);
    println!("send: {}", user.to_json()?);
    Ok(())
}
