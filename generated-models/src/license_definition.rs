// @generated from the schema "LicenseDefinition"; changes made here are lost at the next generation

/// The schema `LicenseDefinition`.
#[repr(C)]
pub struct LicenseDefinition {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `description`: `string`.
    pub description: ::std::option::Option<::std::string::String>,
    /// `permissions`: `Permissions`.
    pub permissions: ::std::option::Option<::std::boxed::Box<crate::Permissions>>,
    /// `prerequisites`: `array of AddressableLicenseDefinition`.
    pub prerequisites: ::std::option::Option<
        ::std::vec::Vec<crate::AddressableLicenseDefinition>,
    >,
    /// `comprises`: `array of LicenseDefinition`.
    pub comprises: ::std::option::Option<::std::vec::Vec<crate::LicenseDefinition>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LicenseDefinition "LicenseDefinition" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        description: ::std::string::String = "description" 0 with_description,
        permissions: ::std::boxed::Box<crate::Permissions> = "permissions" 0 with_permissions,
        prerequisites: ::std::vec::Vec<crate::AddressableLicenseDefinition> = "prerequisites" 0 with_prerequisites,
        comprises: ::std::vec::Vec<crate::LicenseDefinition> = "comprises" 0 with_comprises,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
