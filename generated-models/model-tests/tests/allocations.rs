//! What costs no memory: absent properties, an empty `extra`, numbers, points in time, and the known values of enums.
// A counting allocator cannot be had without.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use generated_models::CallbackMediaParticipant;
use generated_models::callback_media_participant::State;
use generated_models::runtime::{Model, serde_json};

thread_local! {
    /// Blocks that this thread has asked for.
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

struct Counting;

// SAFETY: all work is done by the system's allocator; counting touches no memory that is allocated.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: the caller's promises are handed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        COUNT.with(|count| count.set(count.get() + 1));
        // SAFETY: as above.
        unsafe { System.realloc(block, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// How many blocks `work` asks for.
fn count<T>(work: impl FnOnce() -> T) -> (T, usize) {
    let before = COUNT.with(Cell::get);
    let result = black_box(work());
    (result, COUNT.with(Cell::get) - before)
}

fn read(json: &str) -> (CallbackMediaParticipant, usize) {
    let (result, blocks) = count(|| serde_json::from_str(json));
    (result.expect("a participant"), blocks)
}

#[test]
fn known_values_numbers_and_times_cost_no_memory() {
    let (participant, blocks) = read(
        r#"{"state":"alerting","direction":"inbound","disconnectType":"transport.failure","held":true,
            "wrapupTimeoutMs":30000,"startTime":"2026-01-31T12:00:00.250Z","endTime":null}"#,
    );
    assert_eq!(participant.state, Some(State::Alerting.into()));
    assert_eq!(blocks, 0);
    let (copy, blocks) = count(|| participant.clone());
    assert_eq!(blocks, 0);
    let (same, blocks) = count(|| copy == participant);
    assert!(same);
    assert_eq!(blocks, 0);
}

#[test]
fn an_empty_model_costs_no_memory() {
    assert_eq!(read("{}").1, 0);
    assert_eq!(count(CallbackMediaParticipant::default).1, 0);
    let lenient = CallbackMediaParticipant::from_json_lenient("{}").expect("a participant");
    assert_eq!(count(|| lenient.model.clone()).1, 0);
}

#[test]
fn a_text_costs_one_block_and_so_does_a_model_within() {
    assert_eq!(read(r#"{"id":"p1"}"#).1, 1);
    assert_eq!(read(r#"{"user":{}}"#).1, 1);
    assert_eq!(read(r#"{"user":{"id":"u1","name":"Ada"}}"#).1, 3);
}

#[test]
fn unknown_values_and_properties_are_what_costs() {
    assert!(read(r#"{"state":"to come"}"#).1 > 0);
    assert!(read(r#"{"propertyToCome":1}"#).1 > 0);
}
