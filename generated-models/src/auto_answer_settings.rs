// @generated from the schema "AutoAnswerSettings"; changes made here are lost at the next generation

/// The schema `AutoAnswerSettings`.
#[repr(C)]
pub struct AutoAnswerSettings {
    /// `settings`: `map of AutoAnswerSetting`, required.
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, crate::AutoAnswerSetting>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AutoAnswerSettings "AutoAnswerSettings" 1 {
    (
        settings: ::std::collections::BTreeMap<::std::string::String, crate::AutoAnswerSetting> = "settings" 1 with_settings,
    )
});
