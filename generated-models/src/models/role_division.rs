// @generated from the schema "RoleDivision"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RoleDivision`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RoleDivision {
    /// `roleId`: `string`, required.
    #[doc(alias = "roleId")]
    pub role_id: Option<String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RoleDivision "RoleDivision" 2 {
    (
        role_id: String = "roleId" with_role_id required,
        division_id: String = "divisionId" with_division_id required,
    )
});
