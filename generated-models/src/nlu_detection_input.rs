// @generated from the schema "NluDetectionInput"; changes made here are lost at the next generation

/// The schema `NluDetectionInput`.
pub struct NluDetectionInput {
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `language`: `string`.
    pub language: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NluDetectionInput {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        language: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NluDetectionInput = &<NluDetectionInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NluDetectionInput",
        empty: E,
        extra: &E.extra,
        properties: &[("text", "text", 1), ("language", "language", 0)],
        fields: &[&E.text, &E.language],
    }
};

crate::runtime::model!(NluDetectionInput);

crate::runtime::setters!(NluDetectionInput {
    with_text: text: ::std::string::String,
    with_language: language: ::std::string::String,
});
