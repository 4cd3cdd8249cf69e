// @generated from the schema "AgentManagementUnitReference"; changes made here are lost at the next generation

use crate::{BusinessUnitReference, ManagementUnitReference, UserReference};
use crate::runtime::Extra;

/// The schema `AgentManagementUnitReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentManagementUnitReference {
    /// `user`: `UserReference`.
    pub user: Option<Box<UserReference>>,
    /// `managementUnit`: `ManagementUnitReference`.
    #[doc(alias = "managementUnit")]
    pub management_unit: Option<Box<ManagementUnitReference>>,
    /// `businessUnit`: `BusinessUnitReference`.
    #[doc(alias = "businessUnit")]
    pub business_unit: Option<Box<BusinessUnitReference>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentManagementUnitReference "AgentManagementUnitReference" 3 {
    (
        user: Box<UserReference> = "user" with_user,
        management_unit: Box<ManagementUnitReference> = "managementUnit" with_management_unit,
        business_unit: Box<BusinessUnitReference> = "businessUnit" with_business_unit,
    )
});
