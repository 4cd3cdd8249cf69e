//! What costs no memory: absent properties, an empty `extra`, numbers, points in time, and the known values of enums.
// A counting allocator cannot be had without.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use fuzz_models::runtime::{Model, serde_json};
use fuzz_models::scalars::State;
use fuzz_models::{Mailbox, Scalars};
use serde::de::DeserializeOwned;

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

fn read<M: DeserializeOwned>(json: &str) -> (M, usize) {
    let (result, blocks) = count(|| serde_json::from_str(json));
    (result.expect("a model"), blocks)
}

#[test]
fn known_values_numbers_and_times_cost_no_memory() {
    let (scalars, blocks) = read::<Scalars>(
        r#"{"state":"alerting","small":1,"ratio":2.5,"yes":true,
            "large":30000,"at":"2026-01-31T12:00:00.250Z","day":null}"#,
    );
    assert_eq!(scalars.state, Some(State::Alerting.into()));
    assert_eq!(blocks, 0);
    let (copy, blocks) = count(|| scalars.clone());
    assert_eq!(blocks, 0);
    let (same, blocks) = count(|| copy == scalars);
    assert!(same);
    assert_eq!(blocks, 0);
}

#[test]
fn an_empty_model_costs_no_memory() {
    assert_eq!(read::<Scalars>("{}").1, 0);
    assert_eq!(count(Scalars::default).1, 0);
    let lenient = Scalars::from_json_lenient("{}").expect("a model");
    assert_eq!(count(|| lenient.model.clone()).1, 0);
}

#[test]
fn a_text_costs_one_block_and_so_does_a_model_within() {
    assert_eq!(read::<Scalars>(r#"{"text":"t"}"#).1, 1);
    assert_eq!(read::<Mailbox>(r#"{"scalars":{}}"#).1, 1);
    assert_eq!(
        read::<Mailbox>(r#"{"scalars":{"text":"t","yes":true}}"#).1,
        2
    );
}

#[test]
fn unknown_values_and_properties_are_what_costs() {
    assert!(read::<Scalars>(r#"{"state":"to come"}"#).1 > 0);
    assert!(read::<Scalars>(r#"{"propertyToCome":1}"#).1 > 0);
}
