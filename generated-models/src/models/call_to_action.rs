// @generated from the schema "CallToAction"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `CallToAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CallToAction {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `target`: one of `Blank` and `Self`.
    pub target: Option<Open<Target>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CallToAction "CallToAction" 3 {
    (
        text: String = "text" with_text,
        url: String = "url" with_url required,
        target: Open<Target> = "target" with_target,
    )
});

/// The property `target` of `CallToAction`. Known values: `Blank`, `Self`.
#[repr(u16)]
#[non_exhaustive]
pub enum Target {
    Blank,
    Self_,
}

crate::runtime::values!(Target {
    Blank = "Blank",
    Self_ = "Self",
});
