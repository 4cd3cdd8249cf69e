// @generated from the schema "CreateCallbackCommand"; changes made here are lost at the next generation

/// The schema `CreateCallbackCommand`.
#[repr(C)]
pub struct CreateCallbackCommand {
    /// `scriptId`: `string`.
    #[doc(alias = "scriptId")]
    pub script_id: ::std::option::Option<::std::string::String>,
    /// `queueId`: `string`.
    #[doc(alias = "queueId")]
    pub queue_id: ::std::option::Option<::std::string::String>,
    /// `routingData`: `RoutingData`.
    #[doc(alias = "routingData")]
    pub routing_data: ::std::option::Option<::std::boxed::Box<crate::RoutingData>>,
    /// `callbackUserName`: `string`.
    #[doc(alias = "callbackUserName")]
    pub callback_user_name: ::std::option::Option<::std::string::String>,
    /// `callbackNumbers`: `array of string`, required.
    #[doc(alias = "callbackNumbers")]
    pub callback_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `callbackScheduledTime`: `string (date-time)`.
    #[doc(alias = "callbackScheduledTime")]
    pub callback_scheduled_time: ::std::option::Option<crate::runtime::DateTime>,
    /// `countryCode`: `string`.
    #[doc(alias = "countryCode")]
    pub country_code: ::std::option::Option<::std::string::String>,
    /// `validateCallbackNumbers`: `boolean`.
    #[doc(alias = "validateCallbackNumbers")]
    pub validate_callback_numbers: ::std::option::Option<bool>,
    /// `data`: `map of string`.
    pub data: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `callerId`: `string`.
    #[doc(alias = "callerId")]
    pub caller_id: ::std::option::Option<::std::string::String>,
    /// `callerIdName`: `string`.
    #[doc(alias = "callerIdName")]
    pub caller_id_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CreateCallbackCommand "CreateCallbackCommand" 11 {
    (
        script_id: ::std::string::String = "scriptId" 0 with_script_id,
        queue_id: ::std::string::String = "queueId" 0 with_queue_id,
        routing_data: ::std::boxed::Box<crate::RoutingData> = "routingData" 0 with_routing_data,
        callback_user_name: ::std::string::String = "callbackUserName" 0 with_callback_user_name,
        callback_numbers: ::std::vec::Vec<::std::string::String> = "callbackNumbers" 1 with_callback_numbers,
        callback_scheduled_time: crate::runtime::DateTime = "callbackScheduledTime" 0 with_callback_scheduled_time,
        country_code: ::std::string::String = "countryCode" 0 with_country_code,
        validate_callback_numbers: bool = "validateCallbackNumbers" 0 with_validate_callback_numbers,
        data: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "data" 0 with_data,
        caller_id: ::std::string::String = "callerId" 0 with_caller_id,
        caller_id_name: ::std::string::String = "callerIdName" 0 with_caller_id_name,
    )
});
