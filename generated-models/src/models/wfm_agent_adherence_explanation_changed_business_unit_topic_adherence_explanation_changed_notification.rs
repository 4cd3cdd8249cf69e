// @generated from the schema "WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification"; changes made here are lost at the next generation

use crate::{
    WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit,
    WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit,
    WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference,
};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `agent`: `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
    pub agent: Option<
        Box<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference>,
    >,
    /// `managementUnit`: `WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<
        Box<WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit>,
    >,
    /// `businessUnit`: `WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<
        Box<WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit>,
    >,
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
    /// `reviewedBy`: `WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: Option<
        Box<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference>,
    >,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: Option<DateTime>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification "WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification" 11 {
    (
        id: String = "id" with_id,
        agent: Box<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference> = "agent" with_agent,
        management_unit: Box<WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit> = "managementUnit" with_management_unit,
        business_unit: Box<WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit> = "businessUnit" with_business_unit,
        r#type: Open<Type> = "type" with_type,
        status: Open<Status> = "status" with_status,
        start_date: DateTime = "startDate" with_start_date,
        length_minutes: i64 = "lengthMinutes" with_length_minutes,
        notes: String = "notes" with_notes,
        reviewed_by: Box<WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference> = "reviewedBy" with_reviewed_by,
        reviewed_date: DateTime = "reviewedDate" with_reviewed_date,
    )
});

/// The property `type` of `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`. Known values: `Late`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::values!(Type {
    Late = "Late",
});

/// The property `status` of `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`. Known values: `Pending`, `Approved`, `Denied`.
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
