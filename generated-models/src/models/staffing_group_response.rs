// @generated from the schema "StaffingGroupResponse"; changes made here are lost at the next generation

use crate::{ManagementUnitReference, UserReference, WfmVersionedEntityMetadata};
use crate::runtime::Extra;

/// The schema `StaffingGroupResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct StaffingGroupResponse {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `name`: `string`, required.
    pub name: Option<String>,
    /// `users`: `array of UserReference`.
    pub users: Option<Vec<UserReference>>,
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

crate::runtime::model!(StaffingGroupResponse "StaffingGroupResponse" 6 {
    (
        id: String = "id" with_id read_only,
        name: String = "name" with_name required,
        users: Vec<UserReference> = "users" with_users,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
