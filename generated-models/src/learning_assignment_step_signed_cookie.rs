// @generated from the schema "LearningAssignmentStepSignedCookie"; changes made here are lost at the next generation

/// The schema `LearningAssignmentStepSignedCookie`.
pub struct LearningAssignmentStepSignedCookie {
    /// `url`: `string`, read-only.
    pub url: ::std::option::Option<::std::string::String>,
    /// `cookieValues`: `map of string`, read-only.
    #[doc(alias = "cookieValues")]
    pub cookie_values: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentStepSignedCookie {
    const EMPTY: Self = Self {
        url: ::std::option::Option::None,
        cookie_values: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentStepSignedCookie = &<LearningAssignmentStepSignedCookie as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentStepSignedCookie",
        empty: E,
        extra: &E.extra,
        properties: &[("url", "url", 2), ("cookieValues", "cookie_values", 2)],
        fields: &[&E.url, &E.cookie_values],
    }
};

crate::runtime::model!(LearningAssignmentStepSignedCookie);

crate::runtime::setters!(LearningAssignmentStepSignedCookie {
    with_url: url: ::std::string::String,
    with_cookie_values: cookie_values: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
