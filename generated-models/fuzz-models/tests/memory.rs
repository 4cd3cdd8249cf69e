//! How much memory reading takes at most, measured: in proportion to the text whatever is in it, and within a budget
//! where one is given.
// A counting allocator cannot be had without.
#![allow(unsafe_code)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::hint::black_box;

use fuzz_models::notifications::{Envelope, EventBody, Notification};
use fuzz_models::runtime::{Model, Reader};
use fuzz_models::{Lists, Mailbox, Maps, Scalars, Tree, Wide};

thread_local! {
    /// The bytes that this thread holds, and the most it has held.
    static HELD: Cell<(isize, isize)> = const { Cell::new((0, 0)) };
}

struct Counting;

fn count(bytes: isize) {
    let _ = HELD.try_with(|held| {
        let (now, most) = held.get();
        let now = now + bytes;
        held.set((now, most.max(now)));
    });
}

// SAFETY: all work is done by the system's allocator; counting touches no memory that is allocated.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size() as isize);
        // SAFETY: the caller's promises are handed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(-(layout.size() as isize));
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // both blocks may be there for a moment
        count(size as isize);
        // SAFETY: as above.
        let new = unsafe { System.realloc(block, layout, size) };
        count(-(layout.size() as isize));
        new
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The most that this thread holds during `work`, besides what it holds before.
fn most<T>(work: impl FnOnce() -> T) -> usize {
    let before = HELD.get().0;
    HELD.set((before, before));
    drop(black_box(work()));
    (HELD.get().1 - before) as usize
}

fn repeated(count: usize, item: &str) -> String {
    vec![item; count].join(",")
}

/// Texts with much to report, of about `size` bytes: a long name before each place, many places, and both.
fn reported(size: usize) -> Vec<(&'static str, String)> {
    let long = "A".repeat(size / 2);
    let quoted = "\\u0001".repeat(size / 12);
    let many = repeated(size / 20, r#"{"text":1}"#);
    let deep = (0..40).fold(format!(r#"{{"children":[{many}]}}"#), |text, _| {
        let name = "n".repeat(190);
        format!(r#"{{"byName":{{"{name}":{text}}}}}"#)
    });
    vec![
        (
            "long",
            format!(r#"{{"scalars":{{"{long}":{{"small":"x","x":[{many}]}}}}}}"#),
        ),
        (
            "lists",
            format!(r#"{{"scalars":{{"{long}":{{"text":1}}}},"texts":[{many}]}}"#),
        ),
        (
            "messages",
            format!(r#"{{"messages":{{"{long}":{{"messageType":"text","text":[{many}]}}}}}}"#),
        ),
        (
            "quoted",
            format!(r#"{{"scalars":{{"{quoted}":{{"text":1}}}}}}"#),
        ),
        ("deep", deep),
        ("many", format!(r#"{{"scalars":[{many}]}}"#)),
        (
            "set aside, and again",
            format!(
                r#"{{"scalars":[{}]}}"#,
                repeated(size / 20, r#"{"text":1},1"#)
            ),
        ),
        (
            "all wrong",
            format!("{{{}}}", repeated(size / 10, r#""p01":1"#)),
        ),
        (
            "unknown",
            format!(
                "{{{}}}",
                (0..size / 10)
                    .map(|n| format!(r#""{n}":0"#))
                    .collect::<Vec<_>>()
                    .join(",")
            ),
        ),
    ]
}

/// The most that lenient reading may take for each byte of text, and for reports. `{"a":0}` as a tree, as a model's
/// `extra` and as what is set aside takes about so much.
const FACTOR: usize = 120;
const REPORTS: usize = 1 << 20;

#[test]
fn reports_take_memory_in_proportion_to_the_text() {
    for (what, text) in reported(200_000) {
        let took = [
            ("Maps", most(|| Maps::from_json_lenient(&text))),
            ("Lists", most(|| Lists::from_json_lenient(&text))),
            ("Tree", most(|| Tree::from_json_lenient(&text))),
            ("Wide", most(|| Wide::from_json_lenient(&text))),
            ("Mailbox", most(|| Mailbox::from_json_lenient(&text))),
            (
                "Notification",
                most(|| Notification::from_json_lenient(&text)),
            ),
        ];
        for (model, took) in took {
            println!("{what} as {model}: {:.1}", took as f64 / text.len() as f64);
            assert!(
                took < FACTOR * text.len() + REPORTS,
                "{what} as {model}: {took}"
            );
        }
    }
    // what is missing, below a long name
    let long = "A".repeat(100_000);
    let text = format!(r#"{{"scalars":{{"{long}":{{}}}},"messages":{{}}}}"#);
    let maps = Maps::from_json(&text).expect("readable");
    assert_eq!(maps.missing_required().len(), 2);
    assert!(most(|| maps.missing_required()) < 10_000);
    let items = repeated(50_000, "{}");
    let lists = Lists::from_json(format!(r#"{{"scalars":[{items}]}}"#)).expect("readable");
    let missing = lists.missing_required();
    assert_eq!(missing.len() + missing.more(), 100_000);
    assert!(most(|| lists.missing_required()) < REPORTS);
}

#[test]
fn a_budget_is_held() {
    let wide = repeated(100_000, "{}");
    let numbers = repeated(200_000, "0");
    let names: Vec<String> = (0..50_000).map(|n| format!(r#""{n}":{{}}"#)).collect();
    let names = names.join(",");
    let text = "x".repeat(2_000_000);
    let texts = [
        format!(r#"{{"scalars":[{wide}]}}"#),
        format!(r#"{{"scalars":{{{names}}}}}"#),
        format!(r#"{{"messages":[{wide}]}}"#),
        format!(
            r#"{{"messages":[{}]}}"#,
            repeated(50_000, r#"{"messageType":"text"}"#)
        ),
        format!(
            r#"{{"vehicles":[{}]}}"#,
            repeated(50_000, r#"{"kind":"Car"}"#)
        ),
        format!(r#"{{"messages":{{{names}}}}}"#),
        format!(r#"{{"anything":[{wide}]}}"#),
        format!(r#"{{"anything":[{{{names}}}]}}"#),
        format!(r#"{{"perhaps":[{}]}}"#, repeated(200_000, "null")),
        format!(r#"{{"numbers":[{}]}}"#, repeated(200_000, "null")),
        format!(r#"{{"rows":[{}]}}"#, repeated(100_000, "[]")),
        format!(r#"{{"numbers":[{numbers}]}}"#),
        format!(r#"{{"numbers":{{{}}}}}"#, names.replace("{}", "0")),
        format!(r#"{{"text":"{text}"}}"#),
        format!(r#"{{"new":"{text}"}}"#),
        format!("{{{names}}}"),
        format!(r#"{{"children":[{wide}]}}"#),
        format!(
            r#"{{"children":[{}]}}"#,
            repeated(50_000, r#"{"parent":{}}"#)
        ),
    ];
    let budget = 1_000_000;
    let reader = Reader::within(budget);
    // lists grow to twice their length, with the old place for a moment, and allocators round
    let most_allowed = 4 * budget as usize;
    for text in &texts {
        let wrapped = [
            format!(r#"{{"topicName":"v2.trees.1.changed","eventBody":{text}}}"#),
            format!(r#"{{"eventBody":{text},"topicName":"v2.trees.1.changed"}}"#),
            format!(r#"{{"metadata":{text}}}"#),
            text.clone(),
        ];
        let mut took = vec![
            ("Lists", most(|| reader.read::<Lists>(text))),
            ("Maps", most(|| reader.read::<Maps>(text))),
            ("Tree", most(|| reader.read::<Tree>(text))),
            ("Scalars", most(|| reader.read::<Scalars>(text))),
            ("Wide", most(|| reader.read::<Wide>(text))),
            (
                "leniently Lists",
                most(|| reader.read_lenient::<Lists>(text)),
            ),
            ("leniently Maps", most(|| reader.read_lenient::<Maps>(text))),
            ("leniently Tree", most(|| reader.read_lenient::<Tree>(text))),
            (
                "leniently Scalars",
                most(|| reader.read_lenient::<Scalars>(text)),
            ),
        ];
        for text in &wrapped {
            let strict = |text: &str| reader.read_notification::<EventBody>(text);
            took.push(("Notification", most(|| strict(text))));
            took.push((
                "leniently Notification",
                most(|| reader.read_notification_lenient::<EventBody>(text)),
            ));
            took.push((
                "Envelope",
                most(|| -> Result<Envelope<Lists>, _> { reader.read_notification(text) }),
            ));
        }
        for (model, took) in took {
            assert!(took < most_allowed, "{model}: {took} for {}", &text[..60]);
        }
    }
}
