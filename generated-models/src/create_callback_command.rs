// @generated from the schema "CreateCallbackCommand"; changes made here are lost at the next generation

/// The schema `CreateCallbackCommand`.
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

impl crate::runtime::Model for CreateCallbackCommand {
    const EMPTY: Self = Self {
        script_id: ::std::option::Option::None,
        queue_id: ::std::option::Option::None,
        routing_data: ::std::option::Option::None,
        callback_user_name: ::std::option::Option::None,
        callback_numbers: ::std::option::Option::None,
        callback_scheduled_time: ::std::option::Option::None,
        country_code: ::std::option::Option::None,
        validate_callback_numbers: ::std::option::Option::None,
        data: ::std::option::Option::None,
        caller_id: ::std::option::Option::None,
        caller_id_name: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CreateCallbackCommand = &<CreateCallbackCommand as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CreateCallbackCommand",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("scriptId", "script_id", 0),
            ("queueId", "queue_id", 0),
            ("routingData", "routing_data", 0),
            ("callbackUserName", "callback_user_name", 0),
            ("callbackNumbers", "callback_numbers", 1),
            ("callbackScheduledTime", "callback_scheduled_time", 0),
            ("countryCode", "country_code", 0),
            ("validateCallbackNumbers", "validate_callback_numbers", 0),
            ("data", "data", 0),
            ("callerId", "caller_id", 0),
            ("callerIdName", "caller_id_name", 0),
        ],
        fields: &[
            &E.script_id,
            &E.queue_id,
            &E.routing_data,
            &E.callback_user_name,
            &E.callback_numbers,
            &E.callback_scheduled_time,
            &E.country_code,
            &E.validate_callback_numbers,
            &E.data,
            &E.caller_id,
            &E.caller_id_name,
        ],
    }
};

crate::runtime::model!(CreateCallbackCommand);

crate::runtime::setters!(CreateCallbackCommand {
    with_script_id: script_id: ::std::string::String,
    with_queue_id: queue_id: ::std::string::String,
    with_routing_data: routing_data: ::std::boxed::Box<crate::RoutingData>,
    with_callback_user_name: callback_user_name: ::std::string::String,
    with_callback_numbers: callback_numbers: ::std::vec::Vec<::std::string::String>,
    with_callback_scheduled_time: callback_scheduled_time: crate::runtime::DateTime,
    with_country_code: country_code: ::std::string::String,
    with_validate_callback_numbers: validate_callback_numbers: bool,
    with_data: data: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_caller_id: caller_id: ::std::string::String,
    with_caller_id_name: caller_id_name: ::std::string::String,
});
