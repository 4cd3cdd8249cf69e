// @generated from the schema "WfmUserNotificationTopicAdherenceExplanationNotification"; changes made here are lost at the next generation

use crate::{
    WfmUserNotificationTopicBusinessUnit, WfmUserNotificationTopicManagementUnit,
    WfmUserNotificationTopicUserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmUserNotificationTopicAdherenceExplanationNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserNotificationTopicAdherenceExplanationNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `agent`: `WfmUserNotificationTopicUserReference`.
    pub agent: Option<Box<WfmUserNotificationTopicUserReference>>,
    /// `managementUnit`: `WfmUserNotificationTopicManagementUnit`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<WfmUserNotificationTopicManagementUnit>>,
    /// `businessUnit`: `WfmUserNotificationTopicBusinessUnit`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<WfmUserNotificationTopicBusinessUnit>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i64>,
    /// `status`: one of `Pending`, `Approved` and `Denied`.
    pub status: Option<Open<Status>>,
    /// `type`: `Late`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserNotificationTopicAdherenceExplanationNotification "WfmUserNotificationTopicAdherenceExplanationNotification" 9 {
    (
        id: String = "id" with_id,
        agent: Box<WfmUserNotificationTopicUserReference> = "agent" with_agent,
        management_unit: Box<WfmUserNotificationTopicManagementUnit> = "managementUnit" with_management_unit,
        business_unit: Box<WfmUserNotificationTopicBusinessUnit> = "businessUnit" with_business_unit,
        start_date: DateTime = "startDate" with_start_date,
        length_minutes: i64 = "lengthMinutes" with_length_minutes,
        status: Open<Status> = "status" with_status,
        r#type: Open<Type> = "type" with_type,
        notes: String = "notes" with_notes,
    )
});

/// The property `status` of `WfmUserNotificationTopicAdherenceExplanationNotification`. Known values: `Pending`, `Approved`, `Denied`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::values!(Status {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});

/// The property `type` of `WfmUserNotificationTopicAdherenceExplanationNotification`. Known values: `Late`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::values!(Type {
    Late = "Late",
});
