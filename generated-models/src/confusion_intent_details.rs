// @generated from the schema "ConfusionIntentDetails"; changes made here are lost at the next generation

/// The schema `ConfusionIntentDetails`.
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

impl crate::runtime::Model for ConfusionIntentDetails {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        utterance_count: ::std::option::Option::None,
        utterances: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConfusionIntentDetails = &<ConfusionIntentDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConfusionIntentDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("utteranceCount", "utterance_count", 0),
            ("utterances", "utterances", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.utterance_count, &E.utterances, &E.self_uri],
    }
};

crate::runtime::model!(ConfusionIntentDetails);

crate::runtime::setters!(ConfusionIntentDetails {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_utterance_count: utterance_count: i32,
    with_utterances: utterances: ::std::vec::Vec<crate::ConfusionUtterance>,
    with_self_uri: self_uri: ::std::string::String,
});
