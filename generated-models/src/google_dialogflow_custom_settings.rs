// @generated from the schema "GoogleDialogflowCustomSettings"; changes made here are lost at the next generation

/// The schema `GoogleDialogflowCustomSettings`.
pub struct GoogleDialogflowCustomSettings {
    /// `environment`: `string`.
    pub environment: ::std::option::Option<::std::string::String>,
    /// `eventName`: `string`.
    #[doc(alias = "eventName")]
    pub event_name: ::std::option::Option<::std::string::String>,
    /// `webhookQueryParameters`: `map of string`.
    #[doc(alias = "webhookQueryParameters")]
    pub webhook_query_parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `eventInputParameters`: `map of string`.
    #[doc(alias = "eventInputParameters")]
    pub event_input_parameters: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for GoogleDialogflowCustomSettings {
    const EMPTY: Self = Self {
        environment: ::std::option::Option::None,
        event_name: ::std::option::Option::None,
        webhook_query_parameters: ::std::option::Option::None,
        event_input_parameters: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &GoogleDialogflowCustomSettings = &<GoogleDialogflowCustomSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "GoogleDialogflowCustomSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("environment", "environment", 0),
            ("eventName", "event_name", 0),
            ("webhookQueryParameters", "webhook_query_parameters", 0),
            ("eventInputParameters", "event_input_parameters", 0),
        ],
        fields: &[
            &E.environment,
            &E.event_name,
            &E.webhook_query_parameters,
            &E.event_input_parameters,
        ],
    }
};

crate::runtime::model!(GoogleDialogflowCustomSettings);

crate::runtime::setters!(GoogleDialogflowCustomSettings {
    with_environment: environment: ::std::string::String,
    with_event_name: event_name: ::std::string::String,
    with_webhook_query_parameters: webhook_query_parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_event_input_parameters: event_input_parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
