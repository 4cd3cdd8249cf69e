// @generated from the schema "MinerTopic"; changes made here are lost at the next generation

/// The schema `MinerTopic`.
pub struct MinerTopic {
    /// `id`: `string`, read-only.
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
    /// `phrases`: `array of TopicPhrase`.
    pub phrases: ::std::option::Option<::std::vec::Vec<crate::TopicPhrase>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MinerTopic {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        miner: ::std::option::Option::None,
        conversation_count: ::std::option::Option::None,
        conversation_percent: ::std::option::Option::None,
        utterance_count: ::std::option::Option::None,
        phrase_count: ::std::option::Option::None,
        phrases: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MinerTopic = &<MinerTopic as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MinerTopic",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("miner", "miner", 2),
            ("conversationCount", "conversation_count", 2),
            ("conversationPercent", "conversation_percent", 2),
            ("utteranceCount", "utterance_count", 2),
            ("phraseCount", "phrase_count", 2),
            ("phrases", "phrases", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.miner,
            &E.conversation_count,
            &E.conversation_percent,
            &E.utterance_count,
            &E.phrase_count,
            &E.phrases,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(MinerTopic);

crate::runtime::setters!(MinerTopic {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_miner: miner: ::std::boxed::Box<crate::Miner>,
    with_conversation_count: conversation_count: i32,
    with_conversation_percent: conversation_percent: f64,
    with_utterance_count: utterance_count: i32,
    with_phrase_count: phrase_count: i32,
    with_phrases: phrases: ::std::vec::Vec<crate::TopicPhrase>,
    with_self_uri: self_uri: ::std::string::String,
});
