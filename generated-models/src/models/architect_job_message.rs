// @generated from the schema "ArchitectJobMessage"; changes made here are lost at the next generation

use crate::runtime::{DateTime, Extra, Open};

/// The schema `ArchitectJobMessage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ArchitectJobMessage {
    /// `dateTime`: `string (date-time)`.
    #[doc(alias = "dateTime")]
    pub date_time: Option<DateTime>,
    /// `type`: one of `Error` and `Warning`.
    pub r#type: Option<Open<Type>>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ArchitectJobMessage "ArchitectJobMessage" 3 {
    (
        date_time: DateTime = "dateTime" with_date_time,
        r#type: Open<Type> = "type" with_type,
        text: String = "text" with_text,
    )
});

/// The property `type` of `ArchitectJobMessage`. Known values: `Error`, `Warning`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Error,
    Warning,
}

crate::runtime::values!(Type {
    Error = "Error",
    Warning = "Warning",
});
