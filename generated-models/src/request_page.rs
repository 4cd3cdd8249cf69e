// @generated from the schema "RequestPage"; changes made here are lost at the next generation

/// The schema `RequestPage`.
#[repr(C)]
pub struct RequestPage {
    /// `url`: `string`, required.
    pub url: ::std::option::Option<::std::string::String>,
    /// `title`: `string`, required.
    pub title: ::std::option::Option<::std::string::String>,
    /// `keywords`: `string`.
    pub keywords: ::std::option::Option<::std::string::String>,
    /// `lang`: `string`.
    pub lang: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RequestPage "RequestPage" 4 {
    (
        url: ::std::string::String = "url" 1 with_url,
        title: ::std::string::String = "title" 1 with_title,
        keywords: ::std::string::String = "keywords" 0 with_keywords,
        lang: ::std::string::String = "lang" 0 with_lang,
    )
});
