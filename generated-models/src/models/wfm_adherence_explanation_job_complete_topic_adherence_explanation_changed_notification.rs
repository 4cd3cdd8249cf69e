// @generated from the schema "WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification"; changes made here are lost at the next generation

use crate::{
    WfmAdherenceExplanationJobCompleteTopicBusinessUnit,
    WfmAdherenceExplanationJobCompleteTopicManagementUnit,
    WfmAdherenceExplanationJobCompleteTopicUserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `agent`: `WfmAdherenceExplanationJobCompleteTopicUserReference`.
    pub agent: Option<Box<WfmAdherenceExplanationJobCompleteTopicUserReference>>,
    /// `managementUnit`: `WfmAdherenceExplanationJobCompleteTopicManagementUnit`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<
        Box<WfmAdherenceExplanationJobCompleteTopicManagementUnit>,
    >,
    /// `businessUnit`: `WfmAdherenceExplanationJobCompleteTopicBusinessUnit`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<WfmAdherenceExplanationJobCompleteTopicBusinessUnit>>,
    /// `type`: `Late`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `status`: one of `Pending`, `Approved` and `Denied`.
    pub status: Option<Open<Status>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i64>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `reviewedBy`: `WfmAdherenceExplanationJobCompleteTopicUserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: Option<Box<WfmAdherenceExplanationJobCompleteTopicUserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification "WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification" 11 {
    (
        id: String = "id" with_id,
        agent: Box<WfmAdherenceExplanationJobCompleteTopicUserReference> = "agent" with_agent,
        management_unit: Box<WfmAdherenceExplanationJobCompleteTopicManagementUnit> = "managementUnit" with_management_unit,
        business_unit: Box<WfmAdherenceExplanationJobCompleteTopicBusinessUnit> = "businessUnit" with_business_unit,
        r#type: Open<Type> = "type" with_type,
        status: Open<Status> = "status" with_status,
        start_date: DateTime = "startDate" with_start_date,
        length_minutes: i64 = "lengthMinutes" with_length_minutes,
        notes: String = "notes" with_notes,
        reviewed_by: Box<WfmAdherenceExplanationJobCompleteTopicUserReference> = "reviewedBy" with_reviewed_by,
        reviewed_date: DateTime = "reviewedDate" with_reviewed_date,
    )
});

/// The property `type` of `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`. Known values: `Late`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::values!(Type {
    Late = "Late",
});

/// The property `status` of `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`. Known values: `Pending`, `Approved`, `Denied`.
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
