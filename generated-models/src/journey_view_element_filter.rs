// @generated from the schema "JourneyViewElementFilter"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilter`.
pub struct JourneyViewElementFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of JourneyViewElementFilterPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewElementFilterPredicate>,
    >,
    /// `numberPredicates`: `array of JourneyViewElementFilterNumberPredicate`.
    #[doc(alias = "numberPredicates")]
    pub number_predicates: ::std::option::Option<
        ::std::vec::Vec<crate::JourneyViewElementFilterNumberPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewElementFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        number_predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewElementFilter = &<JourneyViewElementFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewElementFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("predicates", "predicates", 0),
            ("numberPredicates", "number_predicates", 0),
        ],
        fields: &[&E.r#type, &E.predicates, &E.number_predicates],
    }
};

crate::runtime::model!(JourneyViewElementFilter);

crate::runtime::setters!(JourneyViewElementFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_predicates: predicates: ::std::vec::Vec<crate::JourneyViewElementFilterPredicate>,
    with_number_predicates: number_predicates: ::std::vec::Vec<crate::JourneyViewElementFilterNumberPredicate>,
});

/// The property `type` of `JourneyViewElementFilter`. Known values: `And`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    And,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::And, "And")];
}
