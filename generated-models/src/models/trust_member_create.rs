// @generated from the schema "TrustMemberCreate"; changes made here are lost at the next generation

use crate::RoleDivisionGrants;
use crate::runtime::Extra;

/// The schema `TrustMemberCreate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct TrustMemberCreate {
    /// `id`: `string`, required.
    pub id: Option<String>,
    /// `roleIds`: `array of string`.
    #[doc(alias = "roleIds")]
    pub role_ids: Option<Vec<String>>,
    /// `roleDivisions`: `RoleDivisionGrants`.
    #[doc(alias = "roleDivisions")]
    pub role_divisions: Option<Box<RoleDivisionGrants>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(TrustMemberCreate "TrustMemberCreate" 3 {
    (
        id: String = "id" with_id required,
        role_ids: Vec<String> = "roleIds" with_role_ids,
        role_divisions: Box<RoleDivisionGrants> = "roleDivisions" with_role_divisions,
    )
});
