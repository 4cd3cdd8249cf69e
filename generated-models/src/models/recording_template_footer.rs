// @generated from the schema "RecordingTemplateFooter"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RecordingTemplateFooter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingTemplateFooter {
    /// `text`: `string`.
    pub text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingTemplateFooter "RecordingTemplateFooter" 1 {
    (
        text: String = "text" with_text,
    )
});
