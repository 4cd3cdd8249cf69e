// @generated from the schema "TopicPhrase"; changes made here are lost at the next generation

/// The schema `TopicPhrase`.
#[repr(C)]
pub struct TopicPhrase {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TopicPhrase "TopicPhrase" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        text: ::std::string::String = "text" 0 with_text,
        utterance_count: i32 = "utteranceCount" 0 with_utterance_count,
    )
});
