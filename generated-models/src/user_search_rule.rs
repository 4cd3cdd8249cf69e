// @generated from the schema "UserSearchRule"; changes made here are lost at the next generation

/// The schema `UserSearchRule`.
pub struct UserSearchRule {
    /// `parts`: `array of UserSearchRulePart`, required.
    pub parts: ::std::option::Option<::std::vec::Vec<crate::UserSearchRulePart>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserSearchRule {
    const EMPTY: Self = Self {
        parts: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserSearchRule = &<UserSearchRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserSearchRule",
        empty: E,
        extra: &E.extra,
        properties: &[("parts", "parts", 1)],
        fields: &[&E.parts],
    }
};

crate::runtime::model!(UserSearchRule);

crate::runtime::setters!(UserSearchRule {
    with_parts: parts: ::std::vec::Vec<crate::UserSearchRulePart>,
});
