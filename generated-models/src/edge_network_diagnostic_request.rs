// @generated from the schema "EdgeNetworkDiagnosticRequest"; changes made here are lost at the next generation

/// The schema `EdgeNetworkDiagnosticRequest`.
pub struct EdgeNetworkDiagnosticRequest {
    /// `host`: `string`, required.
    pub host: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeNetworkDiagnosticRequest {
    const EMPTY: Self = Self {
        host: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeNetworkDiagnosticRequest = &<EdgeNetworkDiagnosticRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeNetworkDiagnosticRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("host", "host", 1)],
        fields: &[&E.host],
    }
};

crate::runtime::model!(EdgeNetworkDiagnosticRequest);

crate::runtime::setters!(EdgeNetworkDiagnosticRequest {
    with_host: host: ::std::string::String,
});
