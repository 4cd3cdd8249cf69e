// @generated from the schema "TeamSearchCriteria"; changes made here are lost at the next generation

/// The schema `TeamSearchCriteria`.
pub struct TeamSearchCriteria {
    /// `endValue`: `string`.
    #[doc(alias = "endValue")]
    pub end_value: ::std::option::Option<::std::string::String>,
    /// `values`: `array of string`.
    pub values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `startValue`: `string`.
    #[doc(alias = "startValue")]
    pub start_value: ::std::option::Option<::std::string::String>,
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `operator`: `string`.
    pub operator: ::std::option::Option<crate::runtime::Open<Operator>>,
    /// `group`: `array of TeamSearchCriteria`.
    pub group: ::std::option::Option<::std::vec::Vec<crate::TeamSearchCriteria>>,
    /// `dateFormat`: `string`.
    #[doc(alias = "dateFormat")]
    pub date_format: ::std::option::Option<::std::string::String>,
    /// `fields`: `array of string`.
    pub fields: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TeamSearchCriteria {
    const EMPTY: Self = Self {
        end_value: ::std::option::Option::None,
        values: ::std::option::Option::None,
        start_value: ::std::option::Option::None,
        value: ::std::option::Option::None,
        operator: ::std::option::Option::None,
        group: ::std::option::Option::None,
        date_format: ::std::option::Option::None,
        fields: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TeamSearchCriteria = &<TeamSearchCriteria as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TeamSearchCriteria",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("endValue", "end_value", 0),
            ("values", "values", 0),
            ("startValue", "start_value", 0),
            ("value", "value", 0),
            ("operator", "operator", 0),
            ("group", "group", 0),
            ("dateFormat", "date_format", 0),
            ("fields", "fields", 0),
            ("type", "type", 1),
        ],
        fields: &[
            &E.end_value,
            &E.values,
            &E.start_value,
            &E.value,
            &E.operator,
            &E.group,
            &E.date_format,
            &E.fields,
            &E.r#type,
        ],
    }
};

crate::runtime::model!(TeamSearchCriteria);

crate::runtime::setters!(TeamSearchCriteria {
    with_end_value: end_value: ::std::string::String,
    with_values: values: ::std::vec::Vec<::std::string::String>,
    with_start_value: start_value: ::std::string::String,
    with_value: value: ::std::string::String,
    with_operator: operator: crate::runtime::Open<Operator>,
    with_group: group: ::std::vec::Vec<crate::TeamSearchCriteria>,
    with_date_format: date_format: ::std::string::String,
    with_fields: fields: ::std::vec::Vec<::std::string::String>,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `operator` of `TeamSearchCriteria`. Known values: `AND`, `OR`, `NOT`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    And,
    Or,
    Not,
}

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::Not, "NOT"),
    ];
}

/// The property `type` of `TeamSearchCriteria`. Known values: `EXACT`, `STARTS_WITH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Exact,
    StartsWith,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exact, "EXACT"),
        (Self::StartsWith, "STARTS_WITH"),
    ];
}
