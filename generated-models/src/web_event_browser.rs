// @generated from the schema "WebEventBrowser"; changes made here are lost at the next generation

/// The schema `WebEventBrowser`.
#[repr(C)]
pub struct WebEventBrowser {
    /// `family`: `string`, required.
    pub family: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// `lang`: `string`.
    pub lang: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WebEventBrowser "WebEventBrowser" 3 {
    (
        family: ::std::string::String = "family" 1 with_family,
        version: ::std::string::String = "version" 1 with_version,
        lang: ::std::string::String = "lang" 0 with_lang,
    )
});
