// @generated from the schema "BuTimeOffLimitResponse"; changes made here are lost at the next generation

use crate::{ManagementUnitReference, StaffingGroupReference, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `BuTimeOffLimitResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BuTimeOffLimitResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `staffingGroup`: `StaffingGroupReference`.
    #[doc(alias = "staffingGroup")]
    pub staffing_group: Option<Box<StaffingGroupReference>>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BuTimeOffLimitResponse "BuTimeOffLimitResponse" 5 {
    (
        id: String = "id" with_id read_only,
        staffing_group: Box<StaffingGroupReference> = "staffingGroup" with_staffing_group,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
