// @generated from the schema "ScimGenesysUserExternalId"; changes made here are lost at the next generation

/// The schema `ScimGenesysUserExternalId`.
#[repr(C)]
pub struct ScimGenesysUserExternalId {
    /// `authority`: `string`, required.
    pub authority: ::std::option::Option<::std::string::String>,
    /// `value`: `string`, required.
    pub value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ScimGenesysUserExternalId "ScimGenesysUserExternalId" 2 {
    (
        authority: ::std::string::String = "authority" 1 with_authority,
        value: ::std::string::String = "value" 1 with_value,
    )
});
