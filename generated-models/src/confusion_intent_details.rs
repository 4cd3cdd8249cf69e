// @generated from the schema "ConfusionIntentDetails"; changes made here are lost at the next generation

/// The schema `ConfusionIntentDetails`.
#[repr(C)]
pub struct ConfusionIntentDetails {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: ::std::option::Option<i32>,
    /// `utterances`: `array of ConfusionUtterance`.
    pub utterances: ::std::option::Option<::std::vec::Vec<crate::ConfusionUtterance>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConfusionIntentDetails "ConfusionIntentDetails" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        utterance_count: i32 = "utteranceCount" 0 with_utterance_count,
        utterances: ::std::vec::Vec<crate::ConfusionUtterance> = "utterances" 0 with_utterances,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
