// @generated from the schema "V2WebMessagingUndeliveredMessageTopicMessage"; changes made here are lost at the next generation

/// The schema `V2WebMessagingUndeliveredMessageTopicMessage`.
pub struct V2WebMessagingUndeliveredMessageTopicMessage {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `eventTimeMs`: `integer`.
    #[doc(alias = "eventTimeMs")]
    pub event_time_ms: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2WebMessagingUndeliveredMessageTopicMessage {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        event_time_ms: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2WebMessagingUndeliveredMessageTopicMessage = &<V2WebMessagingUndeliveredMessageTopicMessage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2WebMessagingUndeliveredMessageTopicMessage",
        empty: E,
        extra: &E.extra,
        properties: &[("id", "id", 0), ("eventTimeMs", "event_time_ms", 0)],
        fields: &[&E.id, &E.event_time_ms],
    }
};

crate::runtime::model!(V2WebMessagingUndeliveredMessageTopicMessage);

crate::runtime::setters!(V2WebMessagingUndeliveredMessageTopicMessage {
    with_id: id: ::std::string::String,
    with_event_time_ms: event_time_ms: i64,
});
