// @generated from the schema "ScimGenesysUserExternalId"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ScimGenesysUserExternalId`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ScimGenesysUserExternalId {
    /// `authority`: `string`, required.
    pub authority: Option<String>,
    /// `value`: `string`, required.
    pub value: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ScimGenesysUserExternalId "ScimGenesysUserExternalId" 2 {
    (
        authority: String = "authority" with_authority required,
        value: String = "value" with_value required,
    )
});
