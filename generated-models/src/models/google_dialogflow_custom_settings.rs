// @generated from the schema "GoogleDialogflowCustomSettings"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `GoogleDialogflowCustomSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct GoogleDialogflowCustomSettings {
    /// `environment`: `string`.
    pub environment: Option<String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: Option<String>,
    /// `webhookQueryParameters`: `map of string`.
    #[doc(alias = "webhookQueryParameters")]
    pub webhook_query_parameters: Option<BTreeMap<String, String>>,
    /// `eventInputParameters`: `map of string`.
    #[doc(alias = "eventInputParameters")]
    pub event_input_parameters: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(GoogleDialogflowCustomSettings "GoogleDialogflowCustomSettings" 4 {
    (
        environment: String = "environment" with_environment,
        event_name: String = "eventName" with_event_name,
        webhook_query_parameters: BTreeMap<String, String> = "webhookQueryParameters" with_webhook_query_parameters,
        event_input_parameters: BTreeMap<String, String> = "eventInputParameters" with_event_input_parameters,
    )
});
