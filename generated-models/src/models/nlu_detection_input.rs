// @generated from the schema "NluDetectionInput"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `NluDetectionInput`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NluDetectionInput {
    /// `text`: `string`, required.
    pub text: Option<String>,
    /// `language`: `string`.
    pub language: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NluDetectionInput "NluDetectionInput" 2 {
    (
        text: String = "text" with_text required,
        language: String = "language" with_language,
    )
});
