// @generated from the schema "LimitDocumentation"; changes made here are lost at the next generation

/// The schema `LimitDocumentation`.
#[repr(C)]
pub struct LimitDocumentation {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `namespaces`: `array of NamespaceDocs`.
    pub namespaces: ::std::option::Option<::std::vec::Vec<crate::NamespaceDocs>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LimitDocumentation "LimitDocumentation" 2 {
    (
        url: ::std::string::String = "url" 0 with_url,
        namespaces: ::std::vec::Vec<crate::NamespaceDocs> = "namespaces" 0 with_namespaces,
    )
});
