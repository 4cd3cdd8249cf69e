// @generated from the schema "JourneyViewElementAttributes"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyViewElementAttributes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewElementAttributes {
    /// `type`: `Event`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `id`: `string`.
    pub id: Option<String>,
    /// `source`: `string`.
    pub source: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewElementAttributes "JourneyViewElementAttributes" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        id: String = "id" with_id,
        source: String = "source" with_source,
    )
});

/// The property `type` of `JourneyViewElementAttributes`. Known values: `Event`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Event,
}

crate::runtime::values!(Type {
    Event = "Event",
});
