// @generated from the schema "NamespaceDocs"; changes made here are lost at the next generation

use crate::LimitDocs;
use crate::runtime::Extra;

/// The schema `NamespaceDocs`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct NamespaceDocs {
    /// `name`: `string`.
    pub name: Option<String>,
    /// `friendlyName`: `string`.
    #[doc(alias = "friendlyName")]
    pub friendly_name: Option<String>,
    /// `limits`: `array of LimitDocs`.
    pub limits: Option<Vec<LimitDocs>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(NamespaceDocs "NamespaceDocs" 3 {
    (
        name: String = "name" with_name,
        friendly_name: String = "friendlyName" with_friendly_name,
        limits: Vec<LimitDocs> = "limits" with_limits,
    )
});
