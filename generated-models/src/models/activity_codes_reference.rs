// @generated from the schema "ActivityCodesReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ActivityCodesReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ActivityCodesReference {
    /// `ids`: `array of string`.
    pub ids: Option<Vec<String>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ActivityCodesReference "ActivityCodesReference" 2 {
    (
        ids: Vec<String> = "ids" with_ids,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
