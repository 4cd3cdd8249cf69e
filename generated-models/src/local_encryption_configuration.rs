// @generated from the schema "LocalEncryptionConfiguration"; changes made here are lost at the next generation

/// The schema `LocalEncryptionConfiguration`.
#[repr(C)]
pub struct LocalEncryptionConfiguration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `apiId`: `string`, required.
    #[doc(alias = "apiId")]
    pub api_id: ::std::option::Option<::std::string::String>,
    /// `apiKey`: `string`, required.
    #[doc(alias = "apiKey")]
    pub api_key: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LocalEncryptionConfiguration "LocalEncryptionConfiguration" 6 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        url: ::std::string::String = "url" 1 with_url,
        api_id: ::std::string::String = "apiId" 1 with_api_id,
        api_key: ::std::string::String = "apiKey" 17 with_api_key,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
