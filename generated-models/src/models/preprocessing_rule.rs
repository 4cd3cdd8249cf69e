// @generated from the schema "PreprocessingRule"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PreprocessingRule`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PreprocessingRule {
    /// `find`: `string`.
    pub find: Option<String>,
    /// `replaceWith`: `string`.
    #[doc(alias = "replaceWith")]
    pub replace_with: Option<String>,
    /// `global`: `boolean`.
    pub global: Option<bool>,
    /// `ignoreCase`: `boolean`.
    #[doc(alias = "ignoreCase")]
    pub ignore_case: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PreprocessingRule "PreprocessingRule" 4 {
    (
        find: String = "find" with_find,
        replace_with: String = "replaceWith" with_replace_with,
        global: bool = "global" with_global,
        ignore_case: bool = "ignoreCase" with_ignore_case,
    )
});
