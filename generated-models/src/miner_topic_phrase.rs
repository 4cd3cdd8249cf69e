// @generated from the schema "MinerTopicPhrase"; changes made here are lost at the next generation

/// The schema `MinerTopicPhrase`.
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

impl crate::runtime::Model for MinerTopicPhrase {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        topic: ::std::option::Option::None,
        utterances: ::std::option::Option::None,
        utterance_count: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MinerTopicPhrase = &<MinerTopicPhrase as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MinerTopicPhrase",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("topic", "topic", 0),
            ("utterances", "utterances", 0),
            ("utteranceCount", "utterance_count", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.name,
            &E.topic,
            &E.utterances,
            &E.utterance_count,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(MinerTopicPhrase);

crate::runtime::setters!(MinerTopicPhrase {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_topic: topic: ::std::boxed::Box<crate::MinerTopic>,
    with_utterances: utterances: ::std::vec::Vec<crate::Utterance>,
    with_utterance_count: utterance_count: i32,
    with_self_uri: self_uri: ::std::string::String,
});
