// @generated from the schema "NluDetectionResponse"; changes made here are lost at the next generation

/// The schema `NluDetectionResponse`.
pub struct NluDetectionResponse {
    /// `version`: `NluDomainVersion`, read-only.
    pub version: ::std::option::Option<::std::boxed::Box<crate::NluDomainVersion>>,
    /// `output`: `NluDetectionOutput`.
    pub output: ::std::option::Option<::std::boxed::Box<crate::NluDetectionOutput>>,
    /// `input`: `NluDetectionInput`.
    pub input: ::std::option::Option<::std::boxed::Box<crate::NluDetectionInput>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluDetectionResponse {
    const EMPTY: Self = Self {
        version: ::std::option::Option::None,
        output: ::std::option::Option::None,
        input: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDetectionResponse = &<NluDetectionResponse as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDetectionResponse",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("version", "version", 2),
            ("output", "output", 0),
            ("input", "input", 0),
        ],
        fields: &[&E.version, &E.output, &E.input],
    }
};

crate::runtime::model!(NluDetectionResponse);

crate::runtime::setters!(NluDetectionResponse {
    with_version: version: ::std::boxed::Box<crate::NluDomainVersion>,
    with_output: output: ::std::boxed::Box<crate::NluDetectionOutput>,
    with_input: input: ::std::boxed::Box<crate::NluDetectionInput>,
});
