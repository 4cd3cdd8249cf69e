// @generated from the schema "CreateResponseAssetResponse"; changes made here are lost at the next generation

/// The schema `CreateResponseAssetResponse`.
#[repr(C)]
pub struct CreateResponseAssetResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`, read-only.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateResponseAssetResponse "CreateResponseAssetResponse" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        url: ::std::string::String = "url" 2 with_url,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 2 with_headers,
    )
});
