// @generated from the schema "GoogleDialogflowCustomSettings"; changes made here are lost at the next generation

/// The schema `GoogleDialogflowCustomSettings`.
#[repr(C)]
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

crate::runtime::model!(GoogleDialogflowCustomSettings "GoogleDialogflowCustomSettings" 4 {
    (
        environment: ::std::string::String = "environment" 0 with_environment,
        event_name: ::std::string::String = "eventName" 0 with_event_name,
        webhook_query_parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "webhookQueryParameters" 0 with_webhook_query_parameters,
        event_input_parameters: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "eventInputParameters" 0 with_event_input_parameters,
    )
});
