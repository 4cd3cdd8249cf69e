// @generated from the schema "JourneyViewElementFilterNumberPredicate"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilterNumberPredicate`.
#[repr(C)]
pub struct JourneyViewElementFilterNumberPredicate {
    /// `dimension`: `string`, required.
    pub dimension: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `noValue`: `boolean`.
    #[doc(alias = "noValue")]
    pub no_value: ::std::option::Option<bool>,
    /// `range`: `JourneyViewElementFilterRange`, required.
    pub range: ::std::option::Option<
        ::std::boxed::Box<crate::JourneyViewElementFilterRange>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(JourneyViewElementFilterNumberPredicate "JourneyViewElementFilterNumberPredicate" 4 {
    (
        dimension: ::std::string::String = "dimension" 1 with_dimension,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        no_value: bool = "noValue" 0 with_no_value,
        range: ::std::boxed::Box<crate::JourneyViewElementFilterRange> = "range" 1 with_range,
    )
});

/// The property `operator` of `JourneyViewElementFilterNumberPredicate`. Known values: `Matches`, `NotMatches`.
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
