// @generated from the schema "TrustMemberCreate"; changes made here are lost at the next generation

/// The schema `TrustMemberCreate`.
#[repr(C)]
pub struct TrustMemberCreate {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `roleIds`: `array of string`.
    #[doc(alias = "roleIds")]
    pub role_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `roleDivisions`: `RoleDivisionGrants`.
    #[doc(alias = "roleDivisions")]
    pub role_divisions: ::std::option::Option<
        ::std::boxed::Box<crate::RoleDivisionGrants>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(TrustMemberCreate "TrustMemberCreate" 3 {
    (
        id: ::std::string::String = "id" 1 with_id,
        role_ids: ::std::vec::Vec<::std::string::String> = "roleIds" 0 with_role_ids,
        role_divisions: ::std::boxed::Box<crate::RoleDivisionGrants> = "roleDivisions" 0 with_role_divisions,
    )
});
