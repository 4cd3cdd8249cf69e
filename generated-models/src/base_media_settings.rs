// @generated from the schema "BaseMediaSettings"; changes made here are lost at the next generation

/// The schema `BaseMediaSettings`.
#[repr(C)]
pub struct BaseMediaSettings {
    /// `enableAutoAnswer`: `boolean`.
    #[doc(alias = "enableAutoAnswer")]
    pub enable_auto_answer: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(BaseMediaSettings "BaseMediaSettings" 1 {
    (
        enable_auto_answer: bool = "enableAutoAnswer" 0 with_enable_auto_answer,
    )
});
