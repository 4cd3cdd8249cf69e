// @generated from the schema "DraftTopics"; changes made here are lost at the next generation

/// The schema `DraftTopics`.
#[repr(C)]
pub struct DraftTopics {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `miner`: `Miner`, read-only.
    pub miner: ::std::option::Option<::std::boxed::Box<crate::Miner>>,
    /// `conversationCount`: `integer (int32)`, read-only.
    #[doc(alias = "conversationCount")]
    pub conversation_count: ::std::option::Option<i32>,
    /// `conversationPercent`: `number (float)`, read-only.
    #[doc(alias = "conversationPercent")]
    pub conversation_percent: ::std::option::Option<f64>,
    /// `utteranceCount`: `integer (int32)`, read-only.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: ::std::option::Option<i32>,
    /// `phraseCount`: `integer (int32)`, read-only.
    #[doc(alias = "phraseCount")]
    pub phrase_count: ::std::option::Option<i32>,
    /// `phrases`: `array of string`, required.
    pub phrases: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DraftTopics "DraftTopics" 9 {
    (
        id: ::std::string::String = "id" 1 with_id,
        name: ::std::string::String = "name" 0 with_name,
        miner: ::std::boxed::Box<crate::Miner> = "miner" 2 with_miner,
        conversation_count: i32 = "conversationCount" 2 with_conversation_count,
        conversation_percent: f64 = "conversationPercent" 2 with_conversation_percent,
        utterance_count: i32 = "utteranceCount" 2 with_utterance_count,
        phrase_count: i32 = "phraseCount" 2 with_phrase_count,
        phrases: ::std::vec::Vec<::std::string::String> = "phrases" 1 with_phrases,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
