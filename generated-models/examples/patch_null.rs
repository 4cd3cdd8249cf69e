//! Clears a property with PATCH: sends `null` for one, a value for another, and nothing for the rest.
//!
//! `cargo run --example patch_null`

use generated_models::UpdateUser;
use generated_models::runtime::{Error, Model};

fn main() -> Result<(), Error> {
    let mut patch = UpdateUser {
        department: Some("Support".to_owned()),
        ..UpdateUser::default()
    };
    // a misspelt name would not compile
    patch.set_null(|user| &user.manager);
    println!("missing: {:?}", patch.missing_required());

    patch.version = Some(3);
    println!("missing: {:?}", patch.missing_required());
    println!("send: {}", patch.to_json()?);

    // setting the property afterwards wins
    patch.manager = Some("8a2d".to_owned());
    println!("send: {}", patch.to_json()?);
    Ok(())
}
