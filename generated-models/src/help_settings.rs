// @generated from the schema "HelpSettings"; changes made here are lost at the next generation

/// The schema `HelpSettings`.
pub struct HelpSettings {
    /// `keyword`: `array of string`, required.
    pub keyword: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `response`: `ComplianceResponse`, required.
    pub response: ::std::option::Option<::std::boxed::Box<crate::ComplianceResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for HelpSettings {
    const EMPTY: Self = Self {
        keyword: ::std::option::Option::None,
        response: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &HelpSettings = &<HelpSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "HelpSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("keyword", "keyword", 1), ("response", "response", 1)],
        fields: &[&E.keyword, &E.response],
    }
};

crate::runtime::model!(HelpSettings);

crate::runtime::setters!(HelpSettings {
    with_keyword: keyword: ::std::vec::Vec<::std::string::String>,
    with_response: response: ::std::boxed::Box<crate::ComplianceResponse>,
});
