// @generated from the schema "OperationalEventNotificationTopicOperationalEventNotification"; changes made here are lost at the next generation

/// The schema `OperationalEventNotificationTopicOperationalEventNotification`.
pub struct OperationalEventNotificationTopicOperationalEventNotification {
    /// `eventEntity`: `OperationalEventNotificationTopicEventEntity`.
    #[doc(alias = "eventEntity")]
    pub event_entity: ::std::option::Option<
        ::std::boxed::Box<crate::OperationalEventNotificationTopicEventEntity>,
    >,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: ::std::option::Option<::std::string::String>,
    /// `previousValue`: `string`.
    #[doc(alias = "previousValue")]
    pub previous_value: ::std::option::Option<::std::string::String>,
    /// `currentValue`: `string`.
    #[doc(alias = "currentValue")]
    pub current_value: ::std::option::Option<::std::string::String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: ::std::option::Option<::std::string::String>,
    /// `version`: `string`.
    pub version: ::std::option::Option<::std::string::String>,
    /// `parentEntity`: `string`.
    #[doc(alias = "parentEntity")]
    pub parent_entity: ::std::option::Option<::std::string::String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: ::std::option::Option<::std::string::String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: ::std::option::Option<::std::string::String>,
    /// `entityToken`: `string`.
    #[doc(alias = "entityToken")]
    pub entity_token: ::std::option::Option<::std::string::String>,
    /// `timestamp`: `integer`.
    pub timestamp: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for OperationalEventNotificationTopicOperationalEventNotification {
    const EMPTY: Self = Self {
        event_entity: ::std::option::Option::None,
        entity_id: ::std::option::Option::None,
        entity_name: ::std::option::Option::None,
        previous_value: ::std::option::Option::None,
        current_value: ::std::option::Option::None,
        error_code: ::std::option::Option::None,
        version: ::std::option::Option::None,
        parent_entity: ::std::option::Option::None,
        entity_type: ::std::option::Option::None,
        conversation_id: ::std::option::Option::None,
        entity_token: ::std::option::Option::None,
        timestamp: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OperationalEventNotificationTopicOperationalEventNotification = &<OperationalEventNotificationTopicOperationalEventNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OperationalEventNotificationTopicOperationalEventNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("eventEntity", "event_entity", 0),
            ("entityId", "entity_id", 0),
            ("entityName", "entity_name", 0),
            ("previousValue", "previous_value", 0),
            ("currentValue", "current_value", 0),
            ("errorCode", "error_code", 0),
            ("version", "version", 0),
            ("parentEntity", "parent_entity", 0),
            ("entityType", "entity_type", 0),
            ("conversationId", "conversation_id", 0),
            ("entityToken", "entity_token", 0),
            ("timestamp", "timestamp", 0),
        ],
        fields: &[
            &E.event_entity,
            &E.entity_id,
            &E.entity_name,
            &E.previous_value,
            &E.current_value,
            &E.error_code,
            &E.version,
            &E.parent_entity,
            &E.entity_type,
            &E.conversation_id,
            &E.entity_token,
            &E.timestamp,
        ],
    }
};

crate::runtime::model!(OperationalEventNotificationTopicOperationalEventNotification);

crate::runtime::setters!(OperationalEventNotificationTopicOperationalEventNotification {
    with_event_entity: event_entity: ::std::boxed::Box<crate::OperationalEventNotificationTopicEventEntity>,
    with_entity_id: entity_id: ::std::string::String,
    with_entity_name: entity_name: ::std::string::String,
    with_previous_value: previous_value: ::std::string::String,
    with_current_value: current_value: ::std::string::String,
    with_error_code: error_code: ::std::string::String,
    with_version: version: ::std::string::String,
    with_parent_entity: parent_entity: ::std::string::String,
    with_entity_type: entity_type: ::std::string::String,
    with_conversation_id: conversation_id: ::std::string::String,
    with_entity_token: entity_token: ::std::string::String,
    with_timestamp: timestamp: i64,
});
