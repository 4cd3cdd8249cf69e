// @generated from the schema "LicenseUser"; changes made here are lost at the next generation

/// The schema `LicenseUser`.
#[repr(C)]
pub struct LicenseUser {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `licenses`: `array of LicenseDefinition`.
    pub licenses: ::std::option::Option<::std::vec::Vec<crate::LicenseDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LicenseUser "LicenseUser" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        licenses: ::std::vec::Vec<crate::LicenseDefinition> = "licenses" 0 with_licenses,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
