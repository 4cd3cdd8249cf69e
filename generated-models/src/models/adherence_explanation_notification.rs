// @generated from the schema "AdherenceExplanationNotification"; changes made here are lost at the next generation

use crate::{BusinessUnitReference, ManagementUnitReference, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AdherenceExplanationNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceExplanationNotification {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `agent`: `UserReference`.
    pub agent: Option<Box<UserReference>>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<BusinessUnitReference>>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `status`: one of `Pending`, `Approved` and `Denied`.
    pub status: Option<Open<Status>>,
    /// `type`: `Late`, the one known value.
    pub r#type: Option<Open<Type>>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceExplanationNotification "AdherenceExplanationNotification" 10 {
    (
        id: String = "id" with_id read_only,
        agent: Box<UserReference> = "agent" with_agent,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        business_unit: Box<BusinessUnitReference> = "businessUnit" with_business_unit,
        start_date: DateTime = "startDate" with_start_date,
        length_minutes: i32 = "lengthMinutes" with_length_minutes,
        status: Open<Status> = "status" with_status,
        r#type: Open<Type> = "type" with_type,
        notes: String = "notes" with_notes,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `status` of `AdherenceExplanationNotification`. Known values: `Pending`, `Approved`, `Denied`.
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

/// The property `type` of `AdherenceExplanationNotification`. Known values: `Late`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::values!(Type {
    Late = "Late",
});
