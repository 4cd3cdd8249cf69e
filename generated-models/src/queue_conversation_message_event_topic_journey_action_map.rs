// @generated from the schema "QueueConversationMessageEventTopicJourneyActionMap"; changes made here are lost at the next generation

/// The schema `QueueConversationMessageEventTopicJourneyActionMap`.
pub struct QueueConversationMessageEventTopicJourneyActionMap {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `version`: `integer`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueueConversationMessageEventTopicJourneyActionMap {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueueConversationMessageEventTopicJourneyActionMap = &<QueueConversationMessageEventTopicJourneyActionMap as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueueConversationMessageEventTopicJourneyActionMap",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("version", "version", 0)],
        fields: &[&E.id, &E.version],
    }
};

crate::runtime::model!(QueueConversationMessageEventTopicJourneyActionMap);

crate::runtime::setters!(QueueConversationMessageEventTopicJourneyActionMap {
    with_id: id: ::std::string::String,
    with_version: version: i64,
});
