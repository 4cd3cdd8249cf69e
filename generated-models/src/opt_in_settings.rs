// @generated from the schema "OptInSettings"; changes made here are lost at the next generation

/// The schema `OptInSettings`.
pub struct OptInSettings {
    /// `keyword`: `array of string`, required.
    pub keyword: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `response`: `ComplianceResponse`, required.
    pub response: ::std::option::Option<::std::boxed::Box<crate::ComplianceResponse>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for OptInSettings {
    const EMPTY: Self = Self {
        keyword: ::std::option::Option::None,
        response: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &OptInSettings = &<OptInSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "OptInSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("keyword", "keyword", 1), ("response", "response", 1)],
        fields: &[&E.keyword, &E.response],
    }
};

crate::runtime::model!(OptInSettings);

crate::runtime::setters!(OptInSettings {
    with_keyword: keyword: ::std::vec::Vec<::std::string::String>,
    with_response: response: ::std::boxed::Box<crate::ComplianceResponse>,
});
