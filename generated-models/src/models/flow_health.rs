// @generated from the schema "FlowHealth"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::{FlowHealthIntentInfo, FlowHealthVersionInfo, LocaleInfo};
use crate::runtime::Extra;

/// The schema `FlowHealth`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct FlowHealth {
    /// `flowVersionInfo`: `FlowHealthVersionInfo`.
    #[doc(alias = "flowVersionInfo")]
    pub flow_version_info: Option<Box<FlowHealthVersionInfo>>,
    /// `languageInfo`: `map of LocaleInfo`.
    #[doc(alias = "languageInfo")]
    pub language_info: Option<BTreeMap<String, LocaleInfo>>,
    /// `intents`: `array of FlowHealthIntentInfo`.
    pub intents: Option<Vec<FlowHealthIntentInfo>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(FlowHealth "FlowHealth" 4 {
    (
        flow_version_info: Box<FlowHealthVersionInfo> = "flowVersionInfo" with_flow_version_info,
        language_info: BTreeMap<String, LocaleInfo> = "languageInfo" with_language_info,
        intents: Vec<FlowHealthIntentInfo> = "intents" with_intents,
        self_uri: String = "selfUri" with_self_uri read_only,
    )
});
