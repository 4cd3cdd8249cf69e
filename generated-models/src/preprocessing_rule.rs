// @generated from the schema "PreprocessingRule"; changes made here are lost at the next generation

/// The schema `PreprocessingRule`.
pub struct PreprocessingRule {
    /// `find`: `string`.
    pub find: ::std::option::Option<::std::string::String>,
    /// `replaceWith`: `string`.
    #[doc(alias = "replaceWith")]
    pub replace_with: ::std::option::Option<::std::string::String>,
    /// `global`: `boolean`.
    pub global: ::std::option::Option<bool>,
    /// `ignoreCase`: `boolean`.
    #[doc(alias = "ignoreCase")]
    pub ignore_case: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for PreprocessingRule {
    const EMPTY: Self = Self {
        find: ::std::option::Option::None,
        replace_with: ::std::option::Option::None,
        global: ::std::option::Option::None,
        ignore_case: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &PreprocessingRule = &<PreprocessingRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "PreprocessingRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("find", "find", 0),
            ("replaceWith", "replace_with", 0),
            ("global", "global", 0),
            ("ignoreCase", "ignore_case", 0),
        ],
        fields: &[&E.find, &E.replace_with, &E.global, &E.ignore_case],
    }
};

crate::runtime::model!(PreprocessingRule);

crate::runtime::setters!(PreprocessingRule {
    with_find: find: ::std::string::String,
    with_replace_with: replace_with: ::std::string::String,
    with_global: global: bool,
    with_ignore_case: ignore_case: bool,
});
