// @generated from the schema "JourneyViewElementFilter"; changes made here are lost at the next generation

use crate::{JourneyViewElementFilterNumberPredicate, JourneyViewElementFilterPredicate};
use crate::runtime::{Extra, Open};

/// The schema `JourneyViewElementFilter`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewElementFilter {
    /// `type`: `And`, the one known value, required.
    pub r#type: Option<Open<Type>>,
    /// `predicates`: `array of JourneyViewElementFilterPredicate`.
    pub predicates: Option<Vec<JourneyViewElementFilterPredicate>>,
    /// `numberPredicates`: `array of JourneyViewElementFilterNumberPredicate`.
    #[doc(alias = "numberPredicates")]
    pub number_predicates: Option<Vec<JourneyViewElementFilterNumberPredicate>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewElementFilter "JourneyViewElementFilter" 3 {
    (
        r#type: Open<Type> = "type" with_type required,
        predicates: Vec<JourneyViewElementFilterPredicate> = "predicates" with_predicates,
        number_predicates: Vec<JourneyViewElementFilterNumberPredicate> = "numberPredicates" with_number_predicates,
    )
});

/// The property `type` of `JourneyViewElementFilter`. Known values: `And`.
#[repr(u16)]
#[non_exhaustive]
pub enum Type {
    And,
}

crate::runtime::values!(Type {
    And = "And",
});
