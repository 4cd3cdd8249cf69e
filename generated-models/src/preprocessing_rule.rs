// @generated from the schema "PreprocessingRule"; changes made here are lost at the next generation

/// The schema `PreprocessingRule`.
#[repr(C)]
pub struct PreprocessingRule {
    /// `find`: `string`.
    pub find: ::std::option::Option<::std::string::String>,
    /// `replaceWith`: `string`.
    #[doc(alias = "replaceWith")]
    pub replace_with: ::std::option::Option<::std::string::String>,
    /// `global`: `boolean`.
    pub global: ::std::option::Option<bool>,
    /// `ignoreCase`: `boolean`.
    #[doc(alias = "ignoreCase")]
    pub ignore_case: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(PreprocessingRule "PreprocessingRule" 4 {
    (
        find: ::std::string::String = "find" 0 with_find,
        replace_with: ::std::string::String = "replaceWith" 0 with_replace_with,
        global: bool = "global" 0 with_global,
        ignore_case: bool = "ignoreCase" 0 with_ignore_case,
    )
});
