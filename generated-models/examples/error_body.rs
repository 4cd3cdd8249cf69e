//! Reads what the API answers when it refuses a request.
//!
//! `cargo run --example error_body`

use generated_models::runtime::{Error, Model};
use generated_models::{ErrorBody, User};

/// A response as a client for HTTP hands it out.
struct Response {
    status: u16,
    body: &'static str,
}

fn main() -> Result<(), Error> {
    let responses = [
        Response {
            status: 200,
            body: r#"{"id": "7f1c", "name": "Ada"}"#,
        },
        Response {
            status: 404,
            body: r#"{"message": "no such user: 9e9e", "code": "not.found", "status": 404, "contextId": "b6a1",
                "messageParams": {"userId": "9e9e"}, "errors": [{"message": "id is unknown"}]}"#,
        },
        Response {
            status: 502,
            body: "<html>Bad Gateway</html>",
        },
    ];
    for response in responses {
        if response.status < 300 {
            let user = User::from_json(response.body)?;
            println!("{}", user.name.unwrap_or_default());
            continue;
        }
        // a gateway answers in its own way
        let error = ErrorBody::from_json(response.body).unwrap_or_default();
        println!(
            "{}: {} (tell the support {})",
            response.status,
            error.message.as_deref().unwrap_or("no reason given"),
            error.context_id.as_deref().unwrap_or("the time"),
        );
        for cause in error.errors.iter().flatten() {
            println!("  {}", cause.message.as_deref().unwrap_or("?"));
        }
    }
    Ok(())
}
