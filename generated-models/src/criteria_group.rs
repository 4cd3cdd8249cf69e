// @generated from the schema "CriteriaGroup"; changes made here are lost at the next generation

/// The schema `CriteriaGroup`.
pub struct CriteriaGroup {
    /// `and`: `array of CriteriaItem`.
    pub and: ::std::option::Option<::std::vec::Vec<crate::CriteriaItem>>,
    /// `or`: `array of CriteriaItem`.
    pub or: ::std::option::Option<::std::vec::Vec<crate::CriteriaItem>>,
    /// `not`: `array of CriteriaItem`.
    pub not: ::std::option::Option<::std::vec::Vec<crate::CriteriaItem>>,
    /// `criteria`: `CriteriaItem`.
    pub criteria: ::std::option::Option<::std::boxed::Box<crate::CriteriaItem>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CriteriaGroup {
    const EMPTY: Self = Self {
        and: ::std::option::Option::None,
        or: ::std::option::Option::None,
        not: ::std::option::Option::None,
        criteria: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CriteriaGroup = &<CriteriaGroup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CriteriaGroup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("and", "and", 0),
            ("or", "or", 0),
            ("not", "not", 0),
            ("criteria", "criteria", 0),
        ],
        fields: &[&E.and, &E.or, &E.not, &E.criteria],
    }
};

crate::runtime::model!(CriteriaGroup);

crate::runtime::setters!(CriteriaGroup {
    with_and: and: ::std::vec::Vec<crate::CriteriaItem>,
    with_or: or: ::std::vec::Vec<crate::CriteriaItem>,
    with_not: not: ::std::vec::Vec<crate::CriteriaItem>,
    with_criteria: criteria: ::std::boxed::Box<crate::CriteriaItem>,
});
