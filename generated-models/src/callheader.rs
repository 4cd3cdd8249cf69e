// @generated from the schema "Callheader"; changes made here are lost at the next generation

/// The schema `Callheader`.
#[repr(C)]
pub struct Callheader {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of array of string`.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Callheader "Callheader" 4 {
    (
        id: ::std::string::String = "id" 2 with_id,
        name: ::std::string::String = "name" 0 with_name,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::vec::Vec<::std::string::String>> = "headers" 0 with_headers,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});
