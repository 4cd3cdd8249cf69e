// @generated from the schema "PatchCallToAction"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `PatchCallToAction`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchCallToAction {
    /// `text`: `string`.
    pub text: Option<String>,
    /// `url`: `string`.
    pub url: Option<String>,
    /// `target`: one of `Blank` and `Self`.
    pub target: Option<Open<Target>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchCallToAction "PatchCallToAction" 3 {
    (
        text: String = "text" with_text,
        url: String = "url" with_url,
        target: Open<Target> = "target" with_target,
    )
});

/// The property `target` of `PatchCallToAction`. Known values: `Blank`, `Self`.
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
