// @generated from the schema "RegisterArchitectJobResponse"; changes made here are lost at the next generation

/// The schema `RegisterArchitectJobResponse`.
#[repr(C)]
pub struct RegisterArchitectJobResponse {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `presignedUrl`: `string`, read-only.
    #[doc(alias = "presignedUrl")]
    pub presigned_url: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`, read-only.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RegisterArchitectJobResponse "RegisterArchitectJobResponse" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        presigned_url: ::std::string::String = "presignedUrl" 2 with_presigned_url,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 2 with_headers,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
