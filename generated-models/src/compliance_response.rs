// @generated from the schema "ComplianceResponse"; changes made here are lost at the next generation

/// The schema `ComplianceResponse`.
pub struct ComplianceResponse {
    /// `message`: `string`, required.
    pub message: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ComplianceResponse {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ComplianceResponse = &<ComplianceResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ComplianceResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("message", "message", 1)],
        fields: &[&E.message],
    }
};

crate::runtime::model!(ComplianceResponse);

crate::runtime::setters!(ComplianceResponse {
    with_message: message: ::std::string::String,
});
