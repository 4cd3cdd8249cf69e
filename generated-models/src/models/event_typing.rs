// @generated from the schema "EventTyping"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `EventTyping`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct EventTyping {
    /// `type`: `On`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `duration`: `integer (int64)`, read-only.
    pub duration: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(EventTyping "EventTyping" 2 {
    (
        r#type: Open<Type> = "type" with_type required,
        duration: i64 = "duration" with_duration read_only,
    )
});

/// The property `type` of `EventTyping`. Known values: `On`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    On,
}

crate::runtime::values!(Type {
    On = "On",
});
