// @generated from the schema "JourneyViewElementFilterPredicate"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `JourneyViewElementFilterPredicate`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct JourneyViewElementFilterPredicate {
    /// `dimension`: `string`, required.
    pub dimension: Option<String>,
    /// `values`: `array of string`, required.
    pub values: Option<Vec<String>>,
    /// `operator`: one of `Matches` and `NotMatches`.
    pub operator: Option<Open<Operator>>,
    /// `noValue`: `boolean`.
    #[doc(alias = "noValue")]
    pub no_value: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(JourneyViewElementFilterPredicate "JourneyViewElementFilterPredicate" 4 {
    (
        dimension: String = "dimension" with_dimension required,
        values: Vec<String> = "values" with_values required,
        operator: Open<Operator> = "operator" with_operator,
        no_value: bool = "noValue" with_no_value,
    )
});

/// The property `operator` of `JourneyViewElementFilterPredicate`. Known values: `Matches`, `NotMatches`.
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
