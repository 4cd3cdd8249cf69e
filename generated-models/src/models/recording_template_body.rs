// @generated from the schema "RecordingTemplateBody"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RecordingTemplateBody`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RecordingTemplateBody {
    /// `text`: `string`.
    pub text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RecordingTemplateBody "RecordingTemplateBody" 1 {
    (
        text: String = "text" with_text,
    )
});
