//! Tests of the wire contract, on models written exactly as the generator prints them.

mod enums;
mod extra;
mod formats;
mod hostile;
mod island;
mod lenient;
mod numbers;
mod pages;
mod properties;
mod reading;
mod samples;
mod time;
mod unions;
mod using;
mod writing;

use super::{Any, Model};

/// Reads a model that has to be readable.
fn read<M: Model>(json: impl AsRef<[u8]>) -> M {
    M::from_json(json).unwrap_or_else(|error| panic!("{error}"))
}

/// The message with which a model cannot be read.
fn error<M: Model>(json: &str) -> String {
    match M::from_json(json) {
        Ok(_) => panic!("{json} was read"),
        Err(error) => error.to_string(),
    }
}

fn json(text: &str) -> Any {
    serde_json::from_str(text).unwrap()
}
