// @generated from the schema "AdherenceExplanationResponse"; changes made here are lost at the next generation

use crate::{BusinessUnitReference, ManagementUnitReference, UserReference};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AdherenceExplanationResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AdherenceExplanationResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `agent`: `UserReference`, required.
    pub agent: Option<Box<UserReference>>,
    /// `managementUnit`: `ManagementUnitReference`, required.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `businessUnit`: `BusinessUnitReference`, required.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<BusinessUnitReference>>,
    /// `type`: `Late`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `status`: one of `Pending`, `Approved` and `Denied`, required.
    pub status: Option<Open<Status>>,
    /// `startDate`: `string (date-time)`, required.
    #[doc(alias = "startDate")]
    pub start_date: Option<DateTime>,
    /// `lengthMinutes`: `integer (int32)`, required.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: Option<i32>,
    /// `notes`: `string`.
    pub notes: Option<String>,
    /// `reviewedBy`: `UserReference`.
    #[doc(alias = "reviewedBy")]
    pub reviewed_by: Option<Box<UserReference>>,
    /// `reviewedDate`: `string (date-time)`.
    #[doc(alias = "reviewedDate")]
    pub reviewed_date: Option<DateTime>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AdherenceExplanationResponse "AdherenceExplanationResponse" 12 {
    (
        id: String = "id" with_id read_only,
        agent: Box<UserReference> = "agent" with_agent required,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit required,
        business_unit: Box<BusinessUnitReference> = "businessUnit" with_business_unit required,
        r#type: Open<Type> = "type" with_type required,
        status: Open<Status> = "status" with_status required,
        start_date: DateTime = "startDate" with_start_date required,
        length_minutes: i32 = "lengthMinutes" with_length_minutes required,
        notes: String = "notes" with_notes,
        reviewed_by: Box<UserReference> = "reviewedBy" with_reviewed_by,
        reviewed_date: DateTime = "reviewedDate" with_reviewed_date,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});

/// The property `type` of `AdherenceExplanationResponse`. Known values: `Late`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    Late,
}

crate::runtime::values!(Type {
    Late = "Late",
});

/// The property `status` of `AdherenceExplanationResponse`. Known values: `Pending`, `Approved`, `Denied`.
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
