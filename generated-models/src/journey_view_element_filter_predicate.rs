// @generated from the schema "JourneyViewElementFilterPredicate"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilterPredicate`.
#[repr(C)]
pub struct JourneyViewElementFilterPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`, required.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `noValue`: `boolean`.
    #[doc(alias = "noValue")]
    pub no_value: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewElementFilterPredicate "JourneyViewElementFilterPredicate" 4 {
    (
        dimension: ::std::string::String = "dimension" 1 with_dimension,
        values: ::std::vec::Vec<::std::string::String> = "values" 1 with_values,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        no_value: bool = "noValue" 0 with_no_value,
    )
});

/// The property `operator` of `JourneyViewElementFilterPredicate`. Known values: `Matches`, `NotMatches`.
#[non_exhaustive]
pub enum Operator {
    Matches,
    NotMatches,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "Matches"),
        (Self::NotMatches, "NotMatches"),
    ];
}
