// @generated from the schema "BaseMediaSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BaseMediaSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BaseMediaSettings {
    /// `enableAutoAnswer`: `boolean`.
    #[doc(alias = "enableAutoAnswer")]
    pub enable_auto_answer: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BaseMediaSettings "BaseMediaSettings" 1 {
    (
        enable_auto_answer: bool = "enableAutoAnswer" with_enable_auto_answer,
    )
});
