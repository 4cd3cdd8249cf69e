// @generated from the schema "CreateCallbackOnConversationCommand"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::RoutingData;
use crate::runtime::{DateTime, Extra};

/// The schema `CreateCallbackOnConversationCommand`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct CreateCallbackOnConversationCommand {
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: Option<String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: Option<String>,
    /// `routingData`: `RoutingData`.
    #[doc(alias = "routingData")]
    pub routing_data: Option<Box<RoutingData>>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: Option<String>,
    /// `callbackNumbers`: `array of string`, required.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: Option<Vec<String>>,
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: Option<DateTime>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// `validateCallbackNumbers`: `boolean`.
    #[doc(alias = "validateCallbackNumbers")]
    pub validate_callback_numbers: Option<bool>,
    /// `data`: `map of string`.
    pub data: Option<BTreeMap<String, String>>,
    /// `callerId`: `string`.
    #[doc(alias = "callerId")]
    pub caller_id: Option<String>,
    /// `callerIdName`: `string`.
    #[doc(alias = "callerIdName")]
    pub caller_id_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(CreateCallbackOnConversationCommand "CreateCallbackOnConversationCommand" 11 {
    (
        script_id: String = "scriptId" with_script_id,
        queue_id: String = "queueId" with_queue_id,
        routing_data: Box<RoutingData> = "routingData" with_routing_data,
        callback_user_name: String = "callbackUserName" with_callback_user_name,
        callback_numbers: Vec<String> = "callbackNumbers" with_callback_numbers required,
        callback_scheduled_time: DateTime = "callbackScheduledTime" with_callback_scheduled_time,
        country_code: String = "countryCode" with_country_code,
        validate_callback_numbers: bool = "validateCallbackNumbers" with_validate_callback_numbers,
        data: BTreeMap<String, String> = "data" with_data,
        caller_id: String = "callerId" with_caller_id,
        caller_id_name: String = "callerIdName" with_caller_id_name,
    )
});
