// @generated from the schema "MinerTopicPhrase"; changes made here are lost at the next generation

use crate::{MinerTopic, Utterance};
use crate::runtime::Extra;

/// The schema `MinerTopicPhrase`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MinerTopicPhrase {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`.
    pub name: Option<String>,
    /// `topic`: `MinerTopic`.
    pub topic: Option<Box<MinerTopic>>,
    /// `utterances`: `array of Utterance`.
    pub utterances: Option<Vec<Utterance>>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MinerTopicPhrase "MinerTopicPhrase" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name,
        topic: Box<MinerTopic> = "topic" with_topic,
        utterances: Vec<Utterance> = "utterances" with_utterances,
        utterance_count: i32 = "utteranceCount" with_utterance_count,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
