// @generated from the schema "WebEventBrowser"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WebEventBrowser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WebEventBrowser {
    /// `family`: `string`, required.
    pub family: Option<String>,
    /// `version`: `string`, required.
    pub version: Option<String>,
    /// `lang`: `string`.
    pub lang: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WebEventBrowser "WebEventBrowser" 3 {
    (
        family: String = "family" with_family required,
        version: String = "version" with_version required,
        lang: String = "lang" with_lang,
    )
});
