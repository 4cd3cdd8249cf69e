// @generated from the schema "TopicPhrase"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `TopicPhrase`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TopicPhrase {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `text`: `string`.
    pub text: Option<String>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: Option<i32>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TopicPhrase "TopicPhrase" 3 {
    (
        id: String = "id" with_id,
        text: String = "text" with_text,
        utterance_count: i32 = "utteranceCount" with_utterance_count,
    )
});
