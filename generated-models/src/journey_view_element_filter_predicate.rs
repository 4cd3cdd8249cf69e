// @generated from the schema "JourneyViewElementFilterPredicate"; changes made here are lost at the next generation

/// The schema `JourneyViewElementFilterPredicate`.
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

impl crate::runtime::Model for JourneyViewElementFilterPredicate {
    const EMPTY: Self = Self {
        dimension: ::std::option::Option::None,
        values: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        no_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewElementFilterPredicate = &<JourneyViewElementFilterPredicate as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewElementFilterPredicate",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("dimension", "dimension", 1),
            ("values", "values", 1),
            ("operator", "operator", 0),
            ("noValue", "no_value", 0),
        ],
        fields: &[&E.dimension, &E.values, &E.operator, &E.no_value],
    }
};

crate::runtime::model!(JourneyViewElementFilterPredicate);

crate::runtime::setters!(JourneyViewElementFilterPredicate {
    with_dimension: dimension: ::std::string::String,
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_no_value: no_value: bool,
});

/// The property `operator` of `JourneyViewElementFilterPredicate`. Known values: `Matches`, `NotMatches`.
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
