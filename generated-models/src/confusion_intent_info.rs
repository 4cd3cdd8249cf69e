// @generated from the schema "ConfusionIntentInfo"; changes made here are lost at the next generation

/// The schema `ConfusionIntentInfo`.
pub struct ConfusionIntentInfo {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, read-only.
    pub name: ::std::option::Option<::std::string::String>,
    /// `utteranceCount`: `integer (int32)`.
    #[doc(alias = "utteranceCount")]
    pub utterance_count: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ConfusionIntentInfo {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        utterance_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ConfusionIntentInfo = &<ConfusionIntentInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ConfusionIntentInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 2),
            ("utteranceCount", "utterance_count", 0),
        ],
        fields: &[&E.id, &E.name, &E.utterance_count],
    }
};

crate::runtime::model!(ConfusionIntentInfo);

crate::runtime::setters!(ConfusionIntentInfo {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_utterance_count: utterance_count: i32,
});
