// @generated from the schema "DomainNetworkCommandResponse"; changes made here are lost at the next generation

/// The schema `DomainNetworkCommandResponse`.
pub struct DomainNetworkCommandResponse {
    /// `correlationId`: `string`.
    #[doc(alias = "correlationId")]
    pub correlation_id: ::std::option::Option<::std::string::String>,
    /// `commandName`: `string`.
    #[doc(alias = "commandName")]
    pub command_name: ::std::option::Option<::std::string::String>,
    /// `acknowledged`: `boolean`.
    pub acknowledged: ::std::option::Option<bool>,
    /// `errorInfo`: `ErrorDetails`.
    #[doc(alias = "errorInfo")]
    pub error_info: ::std::option::Option<::std::boxed::Box<crate::ErrorDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DomainNetworkCommandResponse {
    const EMPTY: Self = Self {
        correlation_id: ::std::option::Option::None,
        command_name: ::std::option::Option::None,
        acknowledged: ::std::option::Option::None,
        error_info: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DomainNetworkCommandResponse = &<DomainNetworkCommandResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DomainNetworkCommandResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("correlationId", "correlation_id", 0),
            ("commandName", "command_name", 0),
            ("acknowledged", "acknowledged", 0),
            ("errorInfo", "error_info", 0),
        ],
        fields: &[&E.correlation_id, &E.command_name, &E.acknowledged, &E.error_info],
    }
};

crate::runtime::model!(DomainNetworkCommandResponse);

crate::runtime::setters!(DomainNetworkCommandResponse {
    with_correlation_id: correlation_id: ::std::string::String,
    with_command_name: command_name: ::std::string::String,
    with_acknowledged: acknowledged: bool,
    with_error_info: error_info: ::std::boxed::Box<crate::ErrorDetails>,
});
