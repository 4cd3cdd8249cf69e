// @generated from the schema "LimitDocumentation"; changes made here are lost at the next generation

use crate::NamespaceDocs;
use crate::runtime::Extra;

/// The schema `LimitDocumentation`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LimitDocumentation {
    /// `url`: `string`.
    pub url: Option<String>,
    /// `namespaces`: `array of NamespaceDocs`.
    pub namespaces: Option<Vec<NamespaceDocs>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LimitDocumentation "LimitDocumentation" 2 {
    (
        url: String = "url" with_url,
        namespaces: Vec<NamespaceDocs> = "namespaces" with_namespaces,
    )
});
