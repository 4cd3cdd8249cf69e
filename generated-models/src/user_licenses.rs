// @generated from the schema "UserLicenses"; changes made here are lost at the next generation

/// The schema `UserLicenses`.
#[repr(C)]
pub struct UserLicenses {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `licenses`: `array of string`.
    pub licenses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UserLicenses "UserLicenses" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        licenses: ::std::vec::Vec<::std::string::String> = "licenses" 0 with_licenses,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
