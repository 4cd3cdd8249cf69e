// @generated from the schema "RequestPage"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `RequestPage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestPage {
    /// `url`: `string`, required.
    pub url: Option<String>,
    /// `title`: `string`, required.
    pub title: Option<String>,
    /// `keywords`: `string`.
    pub keywords: Option<String>,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestPage "RequestPage" 4 {
    (
        url: String = "url" with_url required,
        title: String = "title" with_title required,
        keywords: String = "keywords" with_keywords,
        lang: String = "lang" with_lang,
    )
});
