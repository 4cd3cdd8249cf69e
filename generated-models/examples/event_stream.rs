//! Reads events from a file, one a line, as they come through a notification channel.
//!
//! `cargo run --example event_stream [FILE]`

use std::error::Error;
use std::fs::File;
use std::io::{BufRead, BufReader};

use generated_models::notifications::{EventBody, Notification};

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).unwrap_or_else(|| {
        concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/events.ndjson").to_owned()
    });
    for line in BufReader::new(File::open(path)?).lines() {
        let line = line?;
        // what has the wrong type is told, and does not keep the rest of the event from being read
        let read = Notification::from_json_lenient(&line)?;
        for set_aside in &read.set_aside {
            println!("! {set_aside}");
        }
        println!("{}", describe(&read.model));
    }
    Ok(())
}

fn describe(event: &Notification) -> String {
    let id = |name| event.topic().and_then(|topic| topic.parameter(name));
    match &event.event_body {
        Some(EventBody::ChannelMetadata(body)) if body.is_heartbeat() => {
            "the channel is alive".to_owned()
        }
        Some(EventBody::ChannelMetadata(body)) => format!("the channel says {:?}", body.message()),
        Some(EventBody::SystemSocketClosing(_)) => "time to open another channel".to_owned(),
        Some(EventBody::UsersPresence(presence)) => {
            let message = presence.message.as_deref().unwrap_or("nothing");
            format!("user {} says {message}", id("users_id").unwrap_or("?"))
        }
        Some(EventBody::UsersConversationsCallbacks(conversation)) => {
            let participants = conversation.participants.iter().flatten();
            let states: Vec<&str> = participants
                .filter_map(|participant| Some(participant.state.as_ref()?.as_str()))
                .collect();
            format!(
                "user {} has a callback: {}",
                id("users_id").unwrap_or("?"),
                states.join(", ")
            )
        }
        Some(EventBody::Unknown(body)) => {
            format!(
                "{} is new: {body}",
                event.topic_name.as_deref().unwrap_or("?")
            )
        }
        _ => format!(
            "something about {}",
            event.topic_name.as_deref().unwrap_or("?")
        ),
    }
}
