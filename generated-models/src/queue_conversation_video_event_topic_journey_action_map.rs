// @generated from the schema "QueueConversationVideoEventTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `QueueConversationVideoEventTopicJourneyActionMap`.
pub struct QueueConversationVideoEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationVideoEventTopicJourneyActionMap {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationVideoEventTopicJourneyActionMap = &<QueueConversationVideoEventTopicJourneyActionMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationVideoEventTopicJourneyActionMap",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("version", "version", 0)],
        fields: &[&E.id, &E.version],
    }
};

crate::runtime::model!(QueueConversationVideoEventTopicJourneyActionMap);

crate::runtime::setters!(QueueConversationVideoEventTopicJourneyActionMap {
    with_id: id: ::std::string::String,
    with_version: version: i64,
});
