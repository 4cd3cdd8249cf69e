// @generated from the schema "StopSettings"; changes made here are lost at the next generation

/// The schema `StopSettings`.
pub struct StopSettings {
    /// `keyword`: `array of string`, required.
    pub keyword: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `response`: `ComplianceResponse`, required.
    pub response: ::std::option::Option<::std::boxed::Box<crate::ComplianceResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for StopSettings {
    const EMPTY: Self = Self {
        keyword: ::std::option::Option::None,
        response: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &StopSettings = &<StopSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "StopSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("keyword", "keyword", 1), ("response", "response", 1)],
        fields: &[&E.keyword, &E.response],
    }
};

crate::runtime::model!(StopSettings);

crate::runtime::setters!(StopSettings {
    with_keyword: keyword: ::std::vec::Vec<::std::string::String>,
    with_response: response: ::std::boxed::Box<crate::ComplianceResponse>,
});
