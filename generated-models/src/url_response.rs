// @generated from the schema "UrlResponse"; changes made here are lost at the next generation

/// The schema `UrlResponse`.
#[repr(C)]
pub struct UrlResponse {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(UrlResponse "UrlResponse" 1 {
    (
        url: ::std::string::String = "url" 0 with_url,
    )
});
