// @generated from the schema "RoleDivision"; changes made here are lost at the next generation

/// The schema `RoleDivision`.
#[repr(C)]
pub struct RoleDivision {
    /// `roleId`: `string`, required.
    #[doc(alias = "roleId")]
    pub role_id: ::std::option::Option<::std::string::String>,
    /// `divisionId`: `string`, required.
    #[doc(alias = "divisionId")]
    pub division_id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RoleDivision "RoleDivision" 2 {
    (
        role_id: ::std::string::String = "roleId" 1 with_role_id,
        division_id: ::std::string::String = "divisionId" 1 with_division_id,
    )
});
