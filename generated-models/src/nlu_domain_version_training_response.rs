// @generated from the schema "NluDomainVersionTrainingResponse"; changes made here are lost at the next generation

/// The schema `NluDomainVersionTrainingResponse`.
pub struct NluDomainVersionTrainingResponse {
    /// `message`: `string`, read-only.
    pub message: ::std::option::Option<::std::string::String>,
    /// `version`: `NluDomainVersion`.
    pub version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluDomainVersionTrainingResponse {
    const EMPTY: Self = Self {
        message: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDomainVersionTrainingResponse = &<NluDomainVersionTrainingResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDomainVersionTrainingResponse",
        empty: E,
        extra: &E.extra,
        properties: &[("message", "message", 2), ("version", "version", 0)],
        fields: &[&E.message, &E.version],
    }
};

crate::runtime::model!(NluDomainVersionTrainingResponse);

crate::runtime::setters!(NluDomainVersionTrainingResponse {
    with_message: message: ::std::string::String,
    with_version: version: ::std::boxed::Box<crate::NluDomainVersion>,
});
