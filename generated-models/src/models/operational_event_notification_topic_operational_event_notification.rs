// @generated from the schema "OperationalEventNotificationTopicOperationalEventNotification"; changes made here are lost at the next generation

use crate::OperationalEventNotificationTopicEventEntity;
use crate::runtime::Extra;

/// The schema `OperationalEventNotificationTopicOperationalEventNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OperationalEventNotificationTopicOperationalEventNotification {
    /// `eventEntity`: `OperationalEventNotificationTopicEventEntity`.
    #[doc(alias = "eventEntity")]
    pub event_entity: Option<Box<OperationalEventNotificationTopicEventEntity>>,
    /// `entityId`: `string`.
    #[doc(alias = "entityId")]
    pub entity_id: Option<String>,
    /// `entityName`: `string`.
    #[doc(alias = "entityName")]
    pub entity_name: Option<String>,
    /// `previousValue`: `string`.
    #[doc(alias = "previousValue")]
    pub previous_value: Option<String>,
    /// `currentValue`: `string`.
    #[doc(alias = "currentValue")]
    pub current_value: Option<String>,
    /// `errorCode`: `string`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// `version`: `string`.
    pub version: Option<String>,
    /// `parentEntity`: `string`.
    #[doc(alias = "parentEntity")]
    pub parent_entity: Option<String>,
    /// `entityType`: `string`.
    #[doc(alias = "entityType")]
    pub entity_type: Option<String>,
    /// `conversationId`: `string`.
    #[doc(alias = "conversationId")]
    pub conversation_id: Option<String>,
    /// `entityToken`: `string`.
    #[doc(alias = "entityToken")]
    pub entity_token: Option<String>,
    /// `timestamp`: `integer`.
    pub timestamp: Option<i64>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OperationalEventNotificationTopicOperationalEventNotification "OperationalEventNotificationTopicOperationalEventNotification" 12 {
    (
        event_entity: Box<OperationalEventNotificationTopicEventEntity> = "eventEntity" with_event_entity,
        entity_id: String = "entityId" with_entity_id,
        entity_name: String = "entityName" with_entity_name,
        previous_value: String = "previousValue" with_previous_value,
        current_value: String = "currentValue" with_current_value,
        error_code: String = "errorCode" with_error_code,
        version: String = "version" with_version,
        parent_entity: String = "parentEntity" with_parent_entity,
        entity_type: String = "entityType" with_entity_type,
        conversation_id: String = "conversationId" with_conversation_id,
        entity_token: String = "entityToken" with_entity_token secret,
        timestamp: i64 = "timestamp" with_timestamp,
    )
});
