// @generated from the schema "EdgeNetworkDiagnosticResponse"; changes made here are lost at the next generation

/// The schema `EdgeNetworkDiagnosticResponse`.
pub struct EdgeNetworkDiagnosticResponse {
    /// `commandCorrelationId`: `string`.
    #[doc(alias = "commandCorrelationId")]
    pub command_correlation_id: ::std::option::Option<::std::string::String>,
    /// `diagnostics`: `string`.
    pub diagnostics: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeNetworkDiagnosticResponse {
    const EMPTY: Self = Self {
        command_correlation_id: ::std::option::Option::None,
        diagnostics: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeNetworkDiagnosticResponse = &<EdgeNetworkDiagnosticResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeNetworkDiagnosticResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("commandCorrelationId", "command_correlation_id", 0),
            ("diagnostics", "diagnostics", 0),
        ],
        fields: &[&E.command_correlation_id, &E.diagnostics],
    }
};

crate::runtime::model!(EdgeNetworkDiagnosticResponse);

crate::runtime::setters!(EdgeNetworkDiagnosticResponse {
    with_command_correlation_id: command_correlation_id: ::std::string::String,
    with_diagnostics: diagnostics: ::std::string::String,
});
