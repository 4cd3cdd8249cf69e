// @generated from the schema "JourneyViewElementFilterNumberPredicate"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilterNumberPredicate`.
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

impl crate::runtime::Model for JourneyViewElementFilterNumberPredicate {
    const EMPTY: Self = Self {
        dimension: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        no_value: ::std::option::Option::None,
        range: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewElementFilterNumberPredicate = &<JourneyViewElementFilterNumberPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewElementFilterNumberPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dimension", "dimension", 1),
            ("operator", "operator", 0),
            ("noValue", "no_value", 0),
            ("range", "range", 1),
        ],
        fields: &[&E.dimension, &E.operator, &E.no_value, &E.range],
    }
};

crate::runtime::model!(JourneyViewElementFilterNumberPredicate);

crate::runtime::setters!(JourneyViewElementFilterNumberPredicate {
    with_dimension: dimension: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_no_value: no_value: bool,
    with_range: range: ::std::boxed::Box<crate::JourneyViewElementFilterRange>,
});

/// The property `operator` of `JourneyViewElementFilterNumberPredicate`. Known values: `Matches`, `NotMatches`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    Matches,
    NotMatches,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Matches, "Matches"),
        (Self::NotMatches, "NotMatches"),
    ];
}
