// @generated from the schema "OperationalEventNotificationTopicOperationalEventNotification"; changes made here are lost at the next generation

/// The schema `OperationalEventNotificationTopicOperationalEventNotification`.
#[repr(C)]
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

crate::runtime::model!(OperationalEventNotificationTopicOperationalEventNotification "OperationalEventNotificationTopicOperationalEventNotification" 12 {
    (
        event_entity: ::std::boxed::Box<crate::OperationalEventNotificationTopicEventEntity> = "eventEntity" 0 with_event_entity,
        entity_id: ::std::string::String = "entityId" 0 with_entity_id,
        entity_name: ::std::string::String = "entityName" 0 with_entity_name,
        previous_value: ::std::string::String = "previousValue" 0 with_previous_value,
        current_value: ::std::string::String = "currentValue" 0 with_current_value,
        error_code: ::std::string::String = "errorCode" 0 with_error_code,
        version: ::std::string::String = "version" 0 with_version,
        parent_entity: ::std::string::String = "parentEntity" 0 with_parent_entity,
        entity_type: ::std::string::String = "entityType" 0 with_entity_type,
        conversation_id: ::std::string::String = "conversationId" 0 with_conversation_id,
        entity_token: ::std::string::String = "entityToken" 16 with_entity_token,
        timestamp: i64 = "timestamp" 0 with_timestamp,
    )
});
