// @generated from the schema "NamespaceDocs"; changes made here are lost at the next generation

/// The schema `NamespaceDocs`.
#[repr(C)]
pub struct NamespaceDocs {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: ::std::option::Option<::std::string::String>,
    /// `limits`: `array of LimitDocs`.
    pub limits: ::std::option::Option<::std::vec::Vec<crate::LimitDocs>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NamespaceDocs "NamespaceDocs" 3 {
    (
        name: ::std::string::String = "name" 0 with_name,
        friendly_name: ::std::string::String = "friendlyName" 0 with_friendly_name,
        limits: ::std::vec::Vec<crate::LimitDocs> = "limits" 0 with_limits,
    )
});
