// @generated from the schema "QueueConversationEmailEventTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `QueueConversationEmailEventTopicJourneyActionMap`.
pub struct QueueConversationEmailEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationEmailEventTopicJourneyActionMap {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationEmailEventTopicJourneyActionMap = &<QueueConversationEmailEventTopicJourneyActionMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationEmailEventTopicJourneyActionMap",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("version", "version", 0)],
        fields: &[&E.id, &E.version],
    }
};

crate::runtime::model!(QueueConversationEmailEventTopicJourneyActionMap);

crate::runtime::setters!(QueueConversationEmailEventTopicJourneyActionMap {
    with_id: id: ::std::string::String,
    with_version: version: i64,
});
