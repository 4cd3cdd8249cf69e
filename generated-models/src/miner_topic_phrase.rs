// @generated from the schema "MinerTopicPhrase"; changes made here are lost at the next generation

/// The schema `MinerTopicPhrase`.
#[repr(C)]
pub struct MinerTopicPhrase {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `topic`: `MinerTopic`.
    pub topic: ::std::option::Option<::std::boxed::Box<crate::MinerTopic>>,
    /// `utterances`: `array of Utterance`.
    pub utterances: ::std::option::Option<::std::vec::Vec<crate::Utterance>>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: ::std::option::Option<i32>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MinerTopicPhrase "MinerTopicPhrase" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        topic: ::std::boxed::Box<crate::MinerTopic> = "topic" 0 with_topic,
        utterances: ::std::vec::Vec<crate::Utterance> = "utterances" 0 with_utterances,
        utterance_count: i32 = "utteranceCount" 0 with_utterance_count,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
