// @generated from the schema "JourneyViewElementFilterNumberPredicate"; changes made here are lost at the next generation

use crate::JourneyViewElementFilterRange;
use crate::runtime::{Extra, Open};

/// The schema `JourneyViewElementFilterNumberPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewElementFilterNumberPredicate {
    /// `dimension`: `string`, required.
    pub dimension: Option<String>,
    /// `operator`: one of `Matches` and `NotMatches`.
    pub operator: Option<Open<Operator>>,
    /// `noValue`: `boolean`.
    #[doc(alias = "noValue")]
    pub no_value: Option<bool>,
    /// `range`: `JourneyViewElementFilterRange`, required.
    pub range: Option<Box<JourneyViewElementFilterRange>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewElementFilterNumberPredicate "JourneyViewElementFilterNumberPredicate" 4 {
    (
        dimension: String = "dimension" with_dimension required,
        operator: Open<Operator> = "operator" with_operator,
        no_value: bool = "noValue" with_no_value,
        range: Box<JourneyViewElementFilterRange> = "range" with_range required,
    )
});

/// The property `operator` of `JourneyViewElementFilterNumberPredicate`. Known values: `Matches`, `NotMatches`.
#[repr(u16)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    NotMatches,
}

crate::runtime::values!(Operator {
    Matches = "Matches",
    NotMatches = "NotMatches",
});
