// @generated from the schema "ContentActions"; changes made here are lost at the next generation

/// The schema `ContentActions`.
#[repr(C)]
pub struct ContentActions {
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `urlTarget`: `string`.
    #[doc(alias = "urlTarget")]
    pub url_target: ::std::option::Option<::std::string::String>,
    /// `textback`: `string`.
    pub textback: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentActions "ContentActions" 3 {
    (
        url: ::std::string::String = "url" 0 with_url,
        url_target: ::std::string::String = "urlTarget" 0 with_url_target,
        textback: ::std::string::String = "textback" 0 with_textback,
    )
});
