// @generated from the schema "WorkPlanReference"; changes made here are lost at the next generation

use crate::ManagementUnitReference;
use crate::runtime::Extra;

/// The schema `WorkPlanReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WorkPlanReference {
    /// `id`: `string`, read-only.
    pub id: Option<String>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WorkPlanReference "WorkPlanReference" 3 {
    (
        id: String = "id" with_id read_only,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
