// @generated from the schema "TopicPhrase"; changes made here are lost at the next generation

/// The schema `TopicPhrase`.
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

impl crate::runtime::Model for TopicPhrase {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        text: ::std::option::Option::None,
        utterance_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TopicPhrase = &<TopicPhrase as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TopicPhrase",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("text", "text", 0),
            ("utteranceCount", "utterance_count", 0),
        ],
        fields: &[&E.id, &E.text, &E.utterance_count],
    }
};

crate::runtime::model!(TopicPhrase);

crate::runtime::setters!(TopicPhrase {
    with_id: id: ::std::string::String,
    with_text: text: ::std::string::String,
    with_utterance_count: utterance_count: i32,
});
