// @generated from the schema "LinkConfiguration"; changes made here are lost at the next generation

/// The schema `LinkConfiguration`.
#[repr(C)]
pub struct LinkConfiguration {
    /// `uriTemplate`: `string`.
    #[doc(alias = "uriTemplate")]
    pub uri_template: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LinkConfiguration "LinkConfiguration" 1 {
    (
        uri_template: ::std::string::String = "uriTemplate" 0 with_uri_template,
    )
});
