// @generated from the schema "DraftRequest"; changes made here are lost at the next generation

/// The schema `DraftRequest`.
pub struct DraftRequest {
    /// `intents`: `array of DraftIntents`.
    pub intents: ::std::option::Option<::std::vec::Vec<crate::DraftIntents>>,
    /// `topics`: `array of DraftTopicRequest`.
    pub topics: ::std::option::Option<::std::vec::Vec<crate::DraftTopicRequest>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DraftRequest {
    const EMPTY: Self = Self {
        intents: ::std::option::Option::None,
        topics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DraftRequest = &<DraftRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DraftRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("intents", "intents", 0), ("topics", "topics", 0)],
        fields: &[&E.intents, &E.topics],
    }
};

crate::runtime::model!(DraftRequest);

crate::runtime::setters!(DraftRequest {
    with_intents: intents: ::std::vec::Vec<crate::DraftIntents>,
    with_topics: topics: ::std::vec::Vec<crate::DraftTopicRequest>,
});
