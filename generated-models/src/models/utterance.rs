// @generated from the schema "Utterance"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `Utterance`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct Utterance {
    /// `utteranceText`: `string`.
    #[doc(alias = "utteranceText")]
    pub utterance_text: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(Utterance "Utterance" 1 {
    (
        utterance_text: String = "utteranceText" with_utterance_text,
    )
});
