// @generated from the schema "DraftTopics"; changes made here are lost at the next generation

use crate::Miner;
use crate::runtime::Extra;

/// The schema `DraftTopics`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct DraftTopics {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `miner`: `Miner`, read-only.
    pub miner: Option<Box<Miner>>,
    /// `conversationCount`: `integer (int32)`, read-only.
    #[doc(alias = "conversationCount")]
    pub conversation_count: Option<i32>,
    /// `conversationPercent`: `number (float)`, read-only.
    #[doc(alias = "conversationPercent")]
    pub conversation_percent: Option<f64>,
    /// `utteranceCount`: `integer (int32)`, read-only.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: Option<i32>,
    /// `phraseCount`: `integer (int32)`, read-only.
    #[doc(alias = "phraseCount")]
    pub phrase_count: Option<i32>,
    /// `phrases`: `array of string`, required.
    pub phrases: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(DraftTopics "DraftTopics" 9 {
    (
        id: String = "id" with_id required,
        name: String = "name" with_name,
        miner: Box<Miner> = "miner" with_miner read_only,
        conversation_count: i32 = "conversationCount" with_conversation_count read_only,
        conversation_percent: f64 = "conversationPercent" with_conversation_percent read_only,
        utterance_count: i32 = "utteranceCount" with_utterance_count read_only,
        phrase_count: i32 = "phraseCount" with_phrase_count read_only,
        phrases: Vec<String> = "phrases" with_phrases required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
