// @generated from the schema "AutoAnswerSettings"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::AutoAnswerSetting;
use crate::runtime::Extra;

/// The schema `AutoAnswerSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AutoAnswerSettings {
    /// `settings`: `map of AutoAnswerSetting`, required.
    pub settings: Option<BTreeMap<String, AutoAnswerSetting>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AutoAnswerSettings "AutoAnswerSettings" 1 {
    (
        settings: BTreeMap<String, AutoAnswerSetting> = "settings" with_settings required,
    )
});
