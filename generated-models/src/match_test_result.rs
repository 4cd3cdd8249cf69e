// @generated from the schema "MatchTestResult"; changes made here are lost at the next generation

/// The schema `MatchTestResult`.
pub struct MatchTestResult {
    /// `value`: `object`.
    pub value: ::std::option::Option<::serde_json::Value>,
    /// `path`: `string`.
    pub path: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for MatchTestResult {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        path: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &MatchTestResult = &<MatchTestResult as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "MatchTestResult",
        empty: E,
        extra: &E.extra,
        properties: &[("value", "value", 0), ("path", "path", 0)],
        fields: &[&E.value, &E.path],
    }
};

crate::runtime::model!(MatchTestResult);

crate::runtime::setters!(MatchTestResult {
    with_value: value: ::serde_json::Value,
    with_path: path: ::std::string::String,
});
