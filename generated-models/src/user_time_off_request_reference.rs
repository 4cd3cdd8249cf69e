// @generated from the schema "UserTimeOffRequestReference"; changes made here are lost at the next generation

/// The schema `UserTimeOffRequestReference`.
#[repr(C)]
pub struct UserTimeOffRequestReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `user`: `UserReference`, required.
    pub user: ::std::option::Option<::std::boxed::Box<crate::UserReference>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserTimeOffRequestReference "UserTimeOffRequestReference" 3 {
    (
        id: ::std::string::String = "id" 0 with_id,
        user: ::std::boxed::Box<crate::UserReference> = "user" 1 with_user,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
