// @generated from the schema "AvailableTranslations"; changes made here are lost at the next generation

/// The schema `AvailableTranslations`.
pub struct AvailableTranslations {
    /// `orgSpecific`: `array of string`.
    #[doc(alias = "orgSpecific")]
    pub org_specific: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `builtin`: `array of string`.
    pub builtin: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for AvailableTranslations {
    const EMPTY: Self = Self {
        org_specific: ::std::option::Option::None,
        builtin: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AvailableTranslations = &<AvailableTranslations as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AvailableTranslations",
        empty: E,
        extra: &E.extra,
        properties: &[("orgSpecific", "org_specific", 0), ("builtin", "builtin", 0)],
        fields: &[&E.org_specific, &E.builtin],
    }
};

crate::runtime::model!(AvailableTranslations);

crate::runtime::setters!(AvailableTranslations {
    with_org_specific: org_specific: ::std::vec::Vec<::std::string::String>,
    with_builtin: builtin: ::std::vec::Vec<::std::string::String>,
});
