// @generated from the schema "TeamSearchCriteria"; changes made here are lost at the next generation

/// The schema `TeamSearchCriteria`.
#[repr(C)]
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

crate::runtime::model!(TeamSearchCriteria "TeamSearchCriteria" 9 {
    (
        end_value: ::std::string::String = "endValue" 0 with_end_value,
        values: ::std::vec::Vec<::std::string::String> = "values" 0 with_values,
        start_value: ::std::string::String = "startValue" 0 with_start_value,
        value: ::std::string::String = "value" 0 with_value,
        operator: crate::runtime::Open<Operator> = "operator" 0 with_operator,
        group: ::std::vec::Vec<crate::TeamSearchCriteria> = "group" 0 with_group,
        date_format: ::std::string::String = "dateFormat" 0 with_date_format,
        fields: ::std::vec::Vec<::std::string::String> = "fields" 0 with_fields,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
    )
});

/// The property `operator` of `TeamSearchCriteria`. Known values: `AND`, `OR`, `NOT`.
#[non_exhaustive]
pub enum Operator {
    And,
    Or,
    Not,
}

crate::runtime::known!(Operator);

impl crate::runtime::Enum for Operator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "AND"),
        (Self::Or, "OR"),
        (Self::Not, "NOT"),
    ];
}

/// The property `type` of `TeamSearchCriteria`. Known values: `EXACT`, `STARTS_WITH`.
#[non_exhaustive]
pub enum Type {
    Exact,
    StartsWith,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exact, "EXACT"),
        (Self::StartsWith, "STARTS_WITH"),
    ];
}
