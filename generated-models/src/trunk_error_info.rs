// @generated from the schema "TrunkErrorInfo"; changes made here are lost at the next generation

/// The schema `TrunkErrorInfo`.
pub struct TrunkErrorInfo {
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `details`: `TrunkErrorInfoDetails`.
    pub details: ::std::option::Option<::std::boxed::Box<crate::TrunkErrorInfoDetails>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TrunkErrorInfo {
    const EMPTY: Self = Self {
        text: ::std::option::Option::None,
        code: ::std::option::Option::None,
        details: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TrunkErrorInfo = &<TrunkErrorInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TrunkErrorInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("text", "text", 0),
            ("code", "code", 0),
            ("details", "details", 0),
        ],
        fields: &[&E.text, &E.code, &E.details],
    }
};

crate::runtime::model!(TrunkErrorInfo);

crate::runtime::setters!(TrunkErrorInfo {
    with_text: text: ::std::string::String,
    with_code: code: ::std::string::String,
    with_details: details: ::std::boxed::Box<crate::TrunkErrorInfoDetails>,
});
