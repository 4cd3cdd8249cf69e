// @generated from the schema "SocialKeyword"; changes made here are lost at the next generation

/// The schema `SocialKeyword`.
pub struct SocialKeyword {
    /// `includes`: `array of string`.
    pub includes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `excludes`: `array of string`.
    pub excludes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SocialKeyword {
    const EMPTY: Self = Self {
        includes: ::std::option::Option::None,
        excludes: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SocialKeyword = &<SocialKeyword as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SocialKeyword",
        empty: E,
        extra: &E.extra,
        properties: &[("includes", "includes", 0), ("excludes", "excludes", 0)],
        fields: &[&E.includes, &E.excludes],
    }
};

crate::runtime::model!(SocialKeyword);

crate::runtime::setters!(SocialKeyword {
    with_includes: includes: ::std::vec::Vec<::std::string::String>,
    with_excludes: excludes: ::std::vec::Vec<::std::string::String>,
});
