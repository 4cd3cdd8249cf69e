// @generated from the schema "JourneyViewElementFilter"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilter`.
#[repr(C)]
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

crate::runtime::model!(JourneyViewElementFilter "JourneyViewElementFilter" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        predicates: ::std::vec::Vec<crate::JourneyViewElementFilterPredicate> = "predicates" 0 with_predicates,
        number_predicates: ::std::vec::Vec<crate::JourneyViewElementFilterNumberPredicate> = "numberPredicates" 0 with_number_predicates,
    )
});

/// The property `type` of `JourneyViewElementFilter`. Known values: `And`.
#[non_exhaustive]
pub enum Type {
    And,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::And, "And")];
}
